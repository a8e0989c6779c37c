import type { Catalog } from "../../src/catalog/catalog";
import type { Profile } from "../../src/model/profile";
import { formatSource } from "../../src/reporting/format-criterion";
import { link, table } from "./markdown";

/** One line per profile: how many criteria judge, and how sure we are of them. `page`: where each is listed. */
export function profilesTable(catalog: Catalog, page: string): string {
  const header = ["プロファイル", "内容", "判定", "参考", "確認済み", "原典未確認", "当製品の提案", "出典"];
  return table(
    header,
    [...catalog.profiles.values()].map((profile) => {
      const { criteria } = profile;
      const at = `${page}#${profile.id}`;
      const published = criteria.filter(({ isProposed }) => !isProposed);
      const counts = [
        criteria.filter(({ isActive }) => isActive),
        criteria.filter(({ isActive }) => !isActive),
        published.filter(({ provenance }) => provenance === "confirmed"),
        published.filter(({ provenance }) => provenance === "recalled"),
        criteria.filter(({ isProposed }) => isProposed),
      ].map(({ length }) => link(String(length), at));
      return [link(`\`${profile.id}\``, at), profile.title.ja, ...counts, sourceOf(profile)];
    }),
  );
}

function sourceOf({ source }: Profile): string {
  return link(formatSource(source), source.url);
}
