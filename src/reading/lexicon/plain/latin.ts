/** Latin words and abbreviations in lower case, by field. */
export const LATIN: readonly string[] = [
  // abbreviations: network and security
  `
    vpn ipsec ssl tls tlsv ssh sftp ftps https http scp smtp smtps imap imaps pop dns dnssec dhcp ntp sntp snmp icmp tcp udp ip
    ipv ips ids idps idp waf fw ngfw utm nat napt vlan vpc lan wan sdwan sd-wan wlan wifi wi-fi wpa wep ssid mac bgp ospf mpls cdn
    lb slb alb gslb dmz proxy dos ddos xss csrf sqli sql rce apt c2 edr epp xdr ndr mdr soc mss siem soar ueba casb sase swg ztna
    dlp irm drm mdm mam uem emm csirt psirt cert jpcert ipa cve cvss cwe owasp asvs capec sast dast iast sca rasp sbom cspm cwpp
    cnapp pam iam idm idaas sso saml oidc oauth scim ldap ldaps kerberos radius ad mfa 2fa otp totp hotp fido fido2 webauthn pin
    pki ca crl ocsp csr hsm kms tpm aes rsa dsa ecdsa ecc ecdhe dhe gcm cbc xts sha sha-256 sha256 sha-2 md hmac bcrypt argon2
    pbkdf2 scrypt aes-256 aes256 aes-128 aes-gcm cryptrec fips des 3des tde spf dkim dmarc smime s/mime pgp gpg zip ppap av
    anti-virus antivirus hids nids hips nips fwaas acl rbac abac jit vdi daas rdp byod
  `,
  // abbreviations: standards, contract, documents
  `
    iso iec jis jisq jipdec q isms isms-ac ismap pims pcidss pci pci-dss dss itil itsms itsm bcms qms ems soc1 soc2 soc3 type isae
    ssae jicpa fisc nisc meti mic ppc gdpr ccpa appi nist csf cis sp fedramp cobit coso hipaa p pms pmark p-mark csa ccm star caiq
    tier jdcc ansi tia iata sla slas sla's nda dpa tos eula bcp bcm drp dr rto rpo rlo mtpd mttr mtbf mttd mtta kpi kri pdca raci
    rfp rfc faq qa q&a url uri pdf csv tsv xls xlsx doc docx ppt pptx txt json xml yaml html css odf rtf jpeg jpg png gif mpg mp4
    eml utf utf-8 utf8 sjis shift_jis ascii unicode gz tar tgz bak
  `,
  // abbreviations: systems, hardware, data, measures
  `
    it ict iot ml ocr rpa os cpu gpu ram rom ssd hdd nvme raid raid1 raid5 raid6 raid10 nas san das lto dat dvd cd bd usb sd sim
    bios uefi ups avr cvcf pdu ats sts pac crac pue db rdb dbms rdbms nosql etl erp crm cms api apis rest graphql soap rpc sdk cli
    gui ui ux id uuid cookie cookies token tokens ci ci/cd devops devsecops git iac vm vms vmm hypervisor container containers
    docker pod node nodes saas paas iaas xaas faas nw hw sw ap web app apps pc pcs tel fax mail e-mail email sms mms voip pbx ivr
    cti ic nfc rfid qr cctv itv ip-pbx pos ha act active active-active active-standby sby stby n az azs region regions zone zones
    multi-az multi-region gb tb mb kb pb gib tib mib kib gbps mbps kbps bps hz khz mhz ghz ms sec secs min mins hr hrs h m s w kw
    kva kv v a va lux gal utc jst gmt am pm jp jpn japan japanese english tokyo osaka asia vol ver ok yes x64 x86 bit bits byte
    bytes 24h 24h365d 24x7 24x365 24/7 7x24 linux unix posix syslog cron java javascript typescript python php ruby perl shell
    bash log logs
  `,
  // English: function words
  `
    an the this these that those its our we us ours ourselves they them their theirs and or both also as at by for from in into
    inside on onto of to through throughout via with within between among across against after before prior since until during per
    each every all any whole entire entirely fully always continuously constantly continually automatically immediately promptly
    instantly permanently securely strictly exclusively internally physically logically separately independently individually
    regularly periodically daily weekly biweekly monthly quarterly annually yearly hourly twice once thrice times time is are be
    being's has have having do does shall so then thus therefore thereby hence here there which who whose whom what how more than
    least minimum up above below over first second two three four five six seven eight nine ten twelve one zero hundred thousand
    percent percentage advance ahead earlier following followed further furthermore additionally moreover too well together same
    own
  `,
  // English: verbs of deeds done or kept
  `
    provide provides provided providing offer offers offered operate operates operated operating operation operations maintain
    maintains maintained maintaining maintenance monitor monitors monitored monitoring store stores stored storing keep keeps kept
    keeping retain retains retained retaining retention save saves saved hold holds held encrypt encrypts encrypted encrypting
    encryption decrypt decrypted decryption hash hashed salted protect protects protected protecting protection secure secures
    secured securing guarantee guarantees guaranteed guaranteeing ensure ensures ensured ensuring assure assured notify notifies
    notified notifying notification notifications inform informs informed informing announce announces announced announcement
    announcements report reports reported reporting publish publishes published publishing post posts posted send sends sent
    sending deliver delivers delivered delivery transmit transmits transmitted transmission transfer transferred receive receives
    received receiving accept accepts accepted respond responds responded responding response responses reply replies replied
    answer answers answered contact contacts contacted call calls called escalate escalates escalated escalation detect detects
    detected detecting detection discover discovered discovery identify identifies identified identifying identification
    investigate investigates investigated investigation analyze analyzes analyzed analysis analyse analysed review reviews
    reviewed reviewing audit audits audited auditing inspect inspects inspected inspection verify verifies verified verifying
    verification validate validated validation check checks checked checking test tests tested testing scan scans scanned scanning
    assess assesses assessed assessment assessments measure measures measured measuring measurement calculate calculated
    calculation record records recorded recording logged logging log-in collect collects collected collecting collection archive
    archives archived archiving back backs backed backup backups back-up replicate replicates replicated replication mirror
    mirrored mirroring snapshot snapshots restore restores restored restoring restoration recover recovers recovered recovery
    resume resumed restart restarted resolve resolves resolved resolution repair repaired replace replaced replacement fix fixed
    apply applies applied applying patch patches patched patching update updates updated updating upgrade upgraded install
    installs installed installing installation deploy deploys deployed deployment configure configured configuration implement
    implements implemented implementation introduce introduced establish establishes established set sets define defines defined
    defining document documents documented documentation describe state specify list listed include includes included including
    contain contains contained cover covers covered coverage support supports supported supporting manage manages managed managing
    management control controls controlled controlling restrict restricts restricted restricting restriction prevent prevents
    prevented prevention prohibit prohibits prohibited forbid forbidden block blocks blocked blocking isolate isolated isolation
    separate separated separation segregate segregated segregation segment segmented segmentation divide divided authenticate
    authenticates authenticated authentication authorize authorizes authorized authorization approve approves approved approval
    grant grants granted assign assigns assigned assignment register registered registration sign signs signed signing conclude
    concluded comply complies complied certify certified obtain obtains obtained acquire acquired renew renewed train trains
    trained training educate educated education conduct conducts conducted conducting perform performs performed performing carry
    carries carried execute executes executed execution run runs running start starts started starting complete completes
    completed completion delete deletes deleted deleting deletion erase erased erasure wipe wiped destroy destroys destroyed
    destruction dispose disposed disposal shred shredded return returns returned returning export exports exported exporting
    import imported download downloaded upload uploaded refund refunds refunded credit credits credited compensate compensated
    compensation pay pays paid payment use uses used using access accesses accessed accessing connect connects connected
    connection connections enforce enforces enforced create creates created creating build built design develop developed host
    hosts hosted hosting locate located reside resides resided equip equipped lock locked guard guarded patrol patrolled staff
    staffed attend attended attendance watch watched track tracked tracking trace traced alert alerts alerted alerting alarm
    alarms distribute distributed share shared issue issued change changed changes rotate rotated rotation enable enabled activate
    activated scale scaled balance balanced balancing switch switches switched failover synchronize synchronized synchronization
    sync work works handle handles handled handling process processes processed processing treat treated comply-with serve serves
    served appoint appointed
  `,
  // English: nouns of things, roles, documents, measures
  `
    service services system systems server servers network networks firewall firewalls router routers gateway gateways load
    balancer balancers storage disk disks drive drives volume volumes memory database databases table file files folder directory
    data dataset information content contents object objects hardware software firmware middleware platform platforms
    infrastructure environment production application applications module component components library libraries code source
    repository browser browsers device devices endpoint endpoints terminal terminals computer computers laptop laptops mobile
    phone phones smartphone tablet telephone line lines circuit circuits bandwidth traffic packet packets port ports protocol
    protocols address addresses domain domains session sessions timeout site sites facility facilities datacenter datacenters
    datacentre data-center center centers centre centres building buildings floor room rooms rack racks cage door doors gate gates
    entrance exit key keys card cards camera cameras surveillance sensor sensors guards generator generators power supply battery
    batteries cooling fire extinguisher extinguishing suppression smoke water leak earthquake seismic resistant resistance
    disaster disasters flood lightning redundant redundancy cluster clusters clustering standby primary secondary duplicate dual
    multiple single failback capacity performance throughput latency availability uptime reliability integrity confidentiality
    scalability security privacy vulnerability vulnerabilities threat threats attack attacks intrusion intrusions malware virus
    viruses ransomware phishing spam incident incidents event events failure failures fault faults outage outages interruption
    interruptions breach breaches violation violations risk risks penetration policy policies procedure procedures rule rules
    regulation regulations law laws guideline guidelines standards-compliant certificate certificates certification certifications
    accreditation conformity compliance contract contracts agreement agreements clause terms article section chapter appendix
    annex policy-based manual manuals guide guides handbook page pages portal website console dashboard screen interface ticket
    tickets desk helpdesk help hotline inquiry inquiries question questions form chat letter news newsletter notice notices
    message messages language free rate rates ratio amount total sum number count frequency interval intervals generation
    generations period periods duration hour hours minute minutes seconds day days week weeks month months year years quarter
    quarters half-yearly calendar date dates deadline beginning end midnight noon january february march april june july august
    september october november december team teams member members employee employees personnel engineer engineers operator
    operators administrator administrators admin admins manager managers officer officers auditor auditors expert experts
    department departments division office offices organization company-wide committee executive management-level representative
    role roles privilege privileges permission permissions right rights account accounts identity identities password passwords
    passphrase passcode credential credentials login logins logon logout single-sign-on sign-on factor factors multi-factor
    two-factor two-step biometric biometrics fingerprint iris face vein least-privilege role-based algorithm algorithms length
    strength character characters digit digits uppercase lowercase symbol symbols alphanumeric complexity transit at-rest
    in-transit end-to-end ssl-vpn history trail trails audit-trail timestamp timestamps timezone clock media medium tape tapes
    removable copy copies image images text format formats size sizes unit units item items types kind kinds level levels class
    classes category categories tier-4 tier-3 grade-a tool tools method methods means mechanism mechanisms function functions
    feature features screening interview plan-do-check-act drill drills exercise exercises test-restore lesson lessons e-learning
    elearning course courses awareness knowledge skill skills result results finding findings action actions countermeasure
    countermeasures corrective preventive safeguard safeguards evidence proof copyright property ownership intellectual secret
    secrets confidential nondisclosure non-disclosure personal sensitive-data private public internal external geographic
    geographically remote onsite on-site offsite off-site online offline domestic country countries location locations place
    places area areas prefecture city japan-based east west north south hq headquarters
  `,
  // English: plain adjectives
  `
    accessible effective valid full full-time 24-hour round-the-clock real-time realtime automatic automated regular periodic
    periodical continuous constant permanent unlimited unique strong strict strictest robust reliable safe latest new newest
    independent dedicated exclusive physical logical technical organizational administrative operational electronic digital
    written printed formal official annual responsible accountable qualified skilled experienced certified-by identical highest
    high higher encrypted-at-rest hot warm cold local central centralized differential incremental
  `,
  // customer words (plain as owner or recipient, not as the doer)
  `
    you your yours customer customers customer's customers' client clients user users tenant tenants subscriber subscribers
  `,
  // further
  `
    forwarded cre sre oss mqtt grpc rest graphql json xml yaml csv pdf ping icmp scheduled excluding calendar firm independent
    external pentest e nines tier purged taken health polled status page without undue can be may lost onboarding windows
    commitment synthetic km ciso cio cso csirt psirt fuel read mode active passive standby side server client releases release
    consecutive raised see exhibit msa ii iii available immediately delay average avg fy
  `,
];
