import { builtInCatalog } from "../../src/app/catalog";
import { readReference } from "../../src/reading/read-reference";

function control(id: string) {
  const found = builtInCatalog().controls.get(id);
  if (!found) throw new Error(`no control ${id}`);
  return found;
}

describe("a threshold", () => {
  it.each([
    ["availability.uptime", "99.5%", 99.5],
    ["availability.uptime", "９９．５％", 99.5],
    ["availability.uptime", " 99.5 % ", 99.5],
    ["incident.notification-time", "2時間", 2],
    ["backup.generations", "3世代", 3],
  ])("of %s is read from %j", (id, text, amount) => {
    expect(readReference(text, control(id))).toMatchObject({ amount });
  });

  it.each([
    ["availability.uptime", "99。5%"],
    ["availability.uptime", "-1%"],
    ["availability.uptime", "0.995"],
    ["availability.uptime", "99.5"],
    ["availability.uptime", "995%"],
    ["availability.uptime", "99.5% または 99%"],
    ["incident.notification-time", "速やかに2時間"],
    ["incident.notification-time", "2時間（営業時間内）"],
    ["backup.generations", ""],
  ])("of %s that may be a slip is not: %j", (id, text) => {
    expect(readReference(text, control(id))).toBeUndefined();
  });
});
