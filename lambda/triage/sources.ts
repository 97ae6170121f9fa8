/**
 * Where every clinical statement comes from. `seen` says how the text was read when the content was
 * written: the publisher's own page, a copy of it, or somebody's summary. Open anything but `own` live
 * before quoting it to people.
 */
interface Source {
  readonly title: string;
  /** Publisher and year as far as known. */
  readonly publisher: string;
  readonly url: string;
  readonly seen: 'own' | 'copy' | 'summary';
}

export const SOURCES = {
  SEED: {
    title: 'Can I Still Run With a Sore Gluteus Maximus Muscle?',
    publisher: 'Livestrong.com, n.d.',
    url: 'https://www.livestrong.com/article/437175-can-i-still-run-with-a-sore-gluteus-maximus-muscle/',
    seen: 'own',
  },
  'AAOS-HIP': {
    title: 'Hip Conditioning Program',
    publisher: 'American Academy of Orthopaedic Surgeons (OrthoInfo), n.d.',
    url: 'https://orthoinfo.aaos.org/en/recovery/hip-conditioning-program/',
    seen: 'copy',
  },
  'CEMM-ROT': {
    title: 'Seated Rotation Stretch',
    publisher: 'CEMM Library (US military orthopaedic library), n.d.',
    url: 'https://orthopedics.cemmlibrary.org/The-Hip/Hip-Exercises/Seated-Rotation-Stretch',
    seen: 'own',
  },
  'MERCK-ITB': {
    title: 'Standing Iliotibial Band Stretch',
    publisher: 'Merck Manual, consumer, n.d.',
    url: 'http://www.merckmanuals.com/en-pr/home/multimedia/video/v13975924',
    seen: 'own',
  },
  'KRAMES-ITB': {
    title: 'Iliotibial Band Stretch (Flexibility)',
    publisher: 'Krames / Major Hospital, n.d.',
    url: 'https://majorhospital.kramesonline.com/3,S,90644',
    seen: 'own',
  },
  'HCA-ITB': {
    title: 'IT Band Stretch',
    publisher: 'HCA Virginia Sports Medicine, n.d.',
    url: 'https://hcavirginiaphysicians.com/locations/hca-virginia-sports-medicine/patient-education/it-band-stretch.dot',
    seen: 'own',
  },
  'PWP-ITB': {
    title: 'ITB stretch',
    publisher: 'Philip Wood Physiotherapy, n.d.',
    url: 'https://philipwoodphysio.net.au/itb-stretch/',
    seen: 'own',
  },
  'STRETCHI-ITB': {
    title: 'Standing IT Band Stretch',
    publisher: 'Stretchipedia, n.d. (low authority; cited as a bad example)',
    url: 'https://stretchipedia.com/stretch/standing-it-band-stretch',
    seen: 'own',
  },
  'FOCUS-KTC': {
    title: 'Stretch of the month: single knee to chest',
    publisher: 'Focus on Physio, 2014',
    url: 'https://focusonphysio.com.au/stretch-month/',
    seen: 'own',
  },
  'ASCENT-KTC': {
    title: 'Supine hip flexion (knee to chest)',
    publisher: 'Ascent PT, 2014',
    url: 'https://ascentpt.blog/2014/04/30/exercise-of-the-week-supine-hip-flexion-knee-to-chest/',
    seen: 'own',
  },
  'DRDNV-KTC': {
    title: 'Knee to Chest Stretch',
    publisher: 'drdnv.com, n.d. (low authority)',
    url: 'https://www.drdnv.com/exercises-3/',
    seen: 'own',
  },
  'WF-TWIST': {
    title: 'Spinal Twist',
    publisher: 'Women Fitness, n.d. (low authority)',
    url: 'https://womenfitness.net/wfmember/programs/flexibility/spinal.php',
    seen: 'own',
  },
  'ESK-CHAIR': {
    title: 'Piriformis Stretch for Sciatica (seated)',
    publisher: 'Eskenazi Health, n.d.',
    url: 'https://www.eskenazihealth.edu/news/exercise-of-the-month-piriformis-stretch-for-sciatica',
    seen: 'own',
  },
  'LANE-CHAIR': {
    title: 'Buttocks stretches: seated figure 4',
    publisher: 'Lane Chiropractic & Rehab, n.d.',
    url: 'http://www.lanechiroandrehab.com/exercises/lower-extremity-stretches/buttocks/',
    seen: 'own',
  },
  'BAYCARE-SUP': {
    title: 'Hip Rotation (Flexibility), towel figure-4 lying',
    publisher: 'BayCare (Krames), n.d.',
    url: 'https://baycare.org/health-library/hip-rotation-flexibility',
    seen: 'own',
  },
  'ROW2K-ITB': {
    title: 'Iliotibial band and lateral hip, lying cross-body',
    publisher: 'row2k, n.d. (low authority)',
    url: 'http://www.row2k.com/physio/itb.html',
    seen: 'own',
  },
  'SPHEALTH-PIRI': {
    title: 'Supine piriformis stretch video 3',
    publisher: 'Sports-health, n.d.',
    url: 'https://www.sports-health.com/video/video-supine-piriformis-muscle-stretch-3',
    seen: 'own',
  },
  'ACSM-FLEX': {
    title: 'Stretching and flexibility guidelines update',
    publisher: 'ACSM, 2021',
    url: 'https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update',
    seen: 'own',
  },
  'ACSM-DOMS': {
    title: 'Delayed Onset Muscle Soreness information sheet',
    publisher: 'ACSM, about 2011',
    url: 'https://ja.scribd.com/document/197724910/Delayed-Onset-Muscle-Soreness-Doms',
    seen: 'copy',
  },
  COCHRANE: {
    title: 'Stretching to prevent or reduce muscle soreness after exercise (Herbert, de Noronha, Kamper)',
    publisher: 'Cochrane, 2011',
    url: 'http://summaries.cochrane.org/CD004577/MUSKINJ_stretching-to-prevent-or-reduce-muscle-soreness-after-exercise',
    seen: 'own',
  },
  CHEUNG: {
    title: 'Delayed Onset Muscle Soreness: Treatment Strategies and Performance Factors',
    publisher: 'Sports Medicine 33(2), 2003',
    url: 'https://doi.org/10.2165/00007256-200333020-00005',
    seen: 'copy',
  },
  DUPUY: {
    title: 'Choosing post-exercise recovery techniques (meta-analysis)',
    publisher: 'Frontiers in Physiology, 2018',
    url: 'https://frontiersin.org/articles/10.3389/fphys.2018.00403/full',
    seen: 'own',
  },
  'DUPUY-CRIT': {
    title: 'Commentary on Dupuy 2018',
    publisher: 'PainScience.com, n.d.',
    url: 'https://www.painscience.com/bibliography.php?dupuy18',
    seen: 'own',
  },
  WIEW: {
    title: 'Meta-analysis of foam rolling on performance and recovery (Wiewelhove)',
    publisher: 'Frontiers in Physiology, 2019',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761',
    seen: 'own',
  },
  BEHM: {
    title: 'Foam Rolling Prescription: A Clinical Commentary',
    publisher: 'J Strength Cond Res, 2020',
    url: 'https://pubmed.ncbi.nlm.nih.gov/33105383/',
    seen: 'own',
  },
  BARTSCH: {
    title: 'Expert consensus on contraindications and cautions of foam rolling (Delphi)',
    publisher: 'J Clin Med, 2021',
    url: 'https://doi.org/10.3390/jcm10225360',
    seen: 'copy',
  },
  SUN15: {
    title: 'Large buttock haematoma after deep tissue massage (case)',
    publisher: 'Sun et al., 2015',
    url: 'https://www.painscience.com/bibliography.php?sun15',
    seen: 'copy',
  },
  BMJCR: {
    title: 'An interesting case of gluteal haematoma (on warfarin)',
    publisher: 'BMJ Case Reports, 2019',
    url: 'https://casereports.bmj.com/content/12/8/e230282.full.txt',
    seen: 'own',
  },
  BUTULIS: {
    title: 'Hip trigger point release: the big 4',
    publisher: 'Meredith Butulis (physio), 2020',
    url: 'http://meredithbutulis.com/index.php/2020/12/01/hip-trigger-point-release-the-big-4',
    seen: 'own',
  },
  TBALL: {
    title: 'Tennis balls for trigger points (quoting P. Ingraham)',
    publisher: 'Balance Holistics blog, 2009 (low authority)',
    url: 'http://balance-holistics.blogspot.com/2009/08/tennis-balls-for-trigger-points.html',
    seen: 'own',
  },
  'NHSI-DOMS': {
    title: 'Pain and injuries after exercise',
    publisher: 'NHS inform (Scotland), 2024',
    url: 'https://www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/pain-and-injuries-after-exercise/',
    seen: 'own',
  },
  'NHS-DOMS': {
    title: 'Why do I feel pain after exercise?',
    publisher: 'NHS (archived), n.d.',
    url: 'http://www.nhs.uk/Livewell/fitness/Pages/why-do-I-feel-pain-after-exercise.aspx',
    seen: 'own',
  },
  'NHS-RUN': {
    title: 'Knee pain and other running injuries',
    publisher: 'NHS (archived), n.d.',
    url: 'http://www.nhs.uk/Livewell/c25k/Pages/running-injuries.aspx',
    seen: 'own',
  },
  'NHS-SPRAIN': {
    title: 'Sprains and strains (NHS content)',
    publisher: 'GP surgery copy, n.d.',
    url: 'https://cliftonroadsurgery.co.uk/health-a-z/?condition=sprains-and-strains/',
    seen: 'copy',
  },
  AHPS: {
    title: 'Returning to activity: 0 to 10 pain zones',
    publisher: 'AHP Suffolk (NHS physio service), n.d.',
    url: 'https://ahpsuffolk.co.uk/Home/SelfHelp/ReturningtoActivity.aspx',
    seen: 'own',
  },
  SILB: {
    title: 'Continued sports activity using a pain-monitoring model (Silbernagel)',
    publisher: 'Am J Sports Med 35(6), 2007',
    url: 'https://read.qxmd.com/read/17307888/',
    seen: 'copy',
  },
  BIM: {
    title: 'The Pain-Monitoring Model',
    publisher: 'bim.physio (crediting Tom Goom), n.d.',
    url: 'https://bim.physio/the-pain-monitoring-model/',
    seen: 'own',
  },
  OCT: {
    title: 'What injuries can I run through?',
    publisher: 'Octopus Clinic, n.d.',
    url: 'https://www.octopusclinic.com/what-injuries-can-i-run-through-and-which-ones-should-i-get-checked-out-by-marathon-physio-lucy-macdonald/',
    seen: 'own',
  },
  AOPT: {
    title: 'Return to running program: good pain, bad pain',
    publisher: 'Advanced Orthopedic PT, n.d.',
    url: 'https://advancedorthopt.com/return-to-running-program/',
    seen: 'own',
  },
  'MAYO-SICK': {
    title: 'Too sick to exercise?',
    publisher: 'Mayo Clinic, 2022',
    url: 'https://www.mayoclinic.org/healthy-lifestyle/fitness/in-depth/health-tip/art-20048880',
    seen: 'own',
  },
  'MAYO-BACK': {
    title: 'When to make an appointment (back pain, neurosurgery)',
    publisher: 'Mayo Clinic Health System, n.d.',
    url: 'https://mayoclinichealthsystem.org/locations/la-crosse/services-and-treatments/neurosurgery/when-to-make-an-appointment',
    seen: 'own',
  },
  'MAYO-SCI': {
    title: "Mayo Clinic's sciatica advice",
    publisher: 'Reference.com, n.d.',
    url: 'https://www.reference.com/health/symptoms-sciatica-6fca3188c4a610f6',
    seen: 'summary',
  },
  'NHSW-SCI': {
    title: 'Sciatica',
    publisher: 'NHS 111 Wales, n.d.',
    url: 'http://111.wales.nhs.uk/encyclopaedia/s/article/sciatica/',
    seen: 'own',
  },
  'HNZ-SCI': {
    title: 'Sciatica',
    publisher: 'Healthify (NZ), n.d.',
    url: 'https://healthify.nz/health-a-z/s/sciatica',
    seen: 'own',
  },
  'CES-CARD': {
    title: 'Cauda equina warning signs (card by Greenhalgh, Mercer, Finucane)',
    publisher: 'Backes clinic copy, n.d.',
    url: 'https://www.backes.org.uk/cauda-equina-warning-signs/',
    seen: 'copy',
  },
  'NHS-BACK': {
    title: 'Lower back pain: routine, urgent, emergency (NHS wording)',
    publisher: 'redflagsymptoms.co.uk, n.d.; also Sheffield Aches and Pains',
    url: 'https://redflagsymptoms.co.uk/back-pain',
    seen: 'copy',
  },
  IFOMPT: {
    title: 'International Framework for Red Flags for Serious Spinal Pathologies (Finucane)',
    publisher: 'JOSPT 50(7), 2020',
    url: 'https://doi.org/10.2519/jospt.2020.9971',
    seen: 'copy',
  },
  GIRFT: {
    title: 'National suspected cauda equina pathway',
    publisher: 'NHS GIRFT, 2023',
    url: 'https://gettingitrightfirsttime.co.uk/pathway-supports-clinicians-to-diagnose-and-treat-cauda-equina-syndrome-without-delay/',
    seen: 'own',
  },
  HSSIB: {
    title: 'Timely detection and treatment of cauda equina syndrome',
    publisher: 'HSSIB (England), report of a 2018-19 event',
    url: 'https://hssib.org.uk/patient-safety-investigations/timely-detection-and-treatment-of-spinal-nerve-compression-cauda-equina-syndrome-in-patients-with-back-pain/investigation-report',
    seen: 'own',
  },
  GREEN: {
    title: 'Sciatica: when to worry',
    publisher: 'Greenberg Spine, n.d.',
    url: 'https://www.greenbergspinemd.com/sciatica-when-to-worry',
    seen: 'own',
  },
  'NHSW-DVT': {
    title: 'Deep vein thrombosis',
    publisher: 'NHS 111 Wales, n.d.',
    url: 'https://111.wales.nhs.uk/encyclopaedia/d/article/deepveinthrombosis(dvt)',
    seen: 'own',
  },
  'CDC-RHABDO': {
    title: 'Rhabdomyolysis: signs and symptoms',
    publisher: 'CDC / NIOSH, n.d.',
    url: 'https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html',
    seen: 'own',
  },
  'KRAMES-RHABDO': {
    title: 'Rhabdomyolysis discharge sheet',
    publisher: 'Krames, n.d.',
    url: 'https://kramesonlinedemo.kramesonline.com/82,116476en',
    seen: 'own',
  },
  SCALCO: {
    title: 'Exertional rhabdomyolysis: physiological response or underlying myopathy?',
    publisher: 'BMJ Open Sport Exerc Med, 2016',
    url: 'https://doi.org/10.1136/bmjsem-2016-000151',
    seen: 'copy',
  },
  GCS: {
    title: 'Compartment Syndrome of the Gluteal Region',
    publisher: 'J Orthop Case Rep, 2024',
    url: 'https://doi.org/10.13107/jocr.2024.v14.i01.4192',
    seen: 'copy',
  },
  AAA: {
    title: 'Abdominal aortic aneurysm',
    publisher: 'nidirect (Northern Ireland), n.d.',
    url: 'https://nidirect.gov.uk/node/10429',
    seen: 'own',
  },
  SEPTIC: {
    title: 'Septic arthritis',
    publisher: 'Versus Arthritis, n.d.',
    url: 'https://www.versusarthritis.org/about-arthritis/conditions/septic-arthritis/',
    seen: 'own',
  },
  'GLOS-HIP': {
    title: 'Red flags for hip conditions',
    publisher: 'Gloucestershire NHS G-care, n.d.',
    url: 'https://g-care.glos.nhs.uk/pathway/52/resource/3',
    seen: 'own',
  },
  'KERNOW-HIP': {
    title: 'Young adult hip pain: red flags',
    publisher: 'Kernow CCG, n.d.',
    url: 'http://rms.kernowccg.nhs.uk/rms/primary_care_clinical_referral_criteria/primary_care_clinical_referral_criteria/orthopaedics/rms/primary_care_clinical_referral_criteria/primary_care_clinical_referral_criteria/orthopaedics/hip/young_adult_hip_pain',
    seen: 'own',
  },
  'EMEDH-HIP': {
    title: 'When to seek care for hip pain',
    publisher: 'eMedicineHealth, n.d.',
    url: 'http://www.emedicinehealth.com/hip_pain/page5_em.htm',
    seen: 'own',
  },
  FNSF: {
    title: 'Femoral Neck Stress Fractures in Sport',
    publisher: 'Sports Med Int Open, 2017',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6226070',
    seen: 'own',
  },
  SACRAL03: {
    title: 'Sacral Stress Fractures (Fredericson)',
    publisher: 'Physician and Sportsmedicine, 2003',
    url: 'http://chiro.org./radiology/ABSTRACTS/Sacral_Stress_Fractures.html',
    seen: 'copy',
  },
  SACRAL96: {
    title: 'Sacral stress fractures in athletes (McFarland)',
    publisher: 'Clin Orthop, 1996',
    url: 'https://doi.org/10.1097/00003086-199608000-00030',
    seen: 'copy',
  },
  SACRAL19: {
    title: 'Sacral Stress Fractures: a rare but curable cause',
    publisher: 'Sports Health, 2019',
    url: 'https://doi.org/10.1177/1941738119854763',
    seen: 'copy',
  },
  BSI20: {
    title: 'Bone stress injuries in runners (review)',
    publisher: '2020',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7049623',
    seen: 'own',
  },
  BSI21: {
    title: 'Preventing bone stress injuries: workload',
    publisher: 'Curr Osteoporos Rep, 2021',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8316280/',
    seen: 'own',
  },
  AAFP14: {
    title: 'Evaluation of the Patient with Hip Pain',
    publisher: 'Am Fam Physician 89(1), 2014',
    url: 'https://www.aafp.org/afp/2014/0101/',
    seen: 'copy',
  },
  AAFP21: {
    title: 'Hip Pain in Adults',
    publisher: 'Am Fam Physician 103(2), 2021',
    url: 'https://www.aafp.org/pubs/afp/issues/2021/0115/p81.html',
    seen: 'copy',
  },
  POSTHIP: {
    title: 'Posterior hip pain in an athletic population (review)',
    publisher: 'Sports Health, search to 2010',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3445101/',
    seen: 'own',
  },
  'RNOH-DGS': {
    title: "Patient's guide: deep gluteal syndrome",
    publisher: 'RNOH (NHS), n.d.',
    url: 'https://www.rnoh.nhs.uk/patients-and-visitors/patient-information-guides/patients-guide-deep-gluteal-syndrome',
    seen: 'own',
  },
  IFI: {
    title: 'Treating runners with gluteal pain: piriformis vs ischiofemoral impingement',
    publisher: 'ChiroUp, n.d.',
    url: 'https://chiroup.com/treating-runners-with-gluteal-pain/',
    seen: 'own',
  },
  SIJ: {
    title: 'Running gait in female runners with sacroiliac joint pain',
    publisher: 'J Phys Ther Sci, 2022',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8989488',
    seen: 'own',
  },
  PHT: {
    title: 'Proximal hamstring tendinopathy case report',
    publisher: 'JOSPT, 2015 (manuscript)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4615691',
    seen: 'own',
  },
  HAMAV: {
    title: 'Repair of proximal hamstring avulsion',
    publisher: 'Musculoskeletal Key, n.d.',
    url: 'https://musculoskeletalkey.com/15-repair-of-proximal-hamstring-avulsion',
    seen: 'own',
  },
  'GTPS-DH': {
    title: 'Greater trochanteric pain syndrome',
    publisher: 'Dynamic Health (NHS), n.d.',
    url: 'https://www.dynamichealth.nhs.uk/help-and-advice/hip-pain/greater-trochanteric-pain-syndrome',
    seen: 'own',
  },
  'GTPS-K': {
    title: 'Greater trochanteric pain syndrome',
    publisher: 'Kingston Hospital (NHS), n.d.',
    url: 'https://kingstonhospital.nhs.uk/information/greater-trochanteric-pain-syndrome/',
    seen: 'own',
  },
  SCFE: {
    title: 'Slipped Capital Femoral Epiphysis',
    publisher: 'Am Fam Physician 95(12), 2017',
    url: 'https://pdfslide.net/documents/slipped-capital-femoral-epiphysis-diagnosis-and-management-15062017-slipped.html',
    seen: 'copy',
  },
  'THR-LHSC': {
    title: 'Hip precautions',
    publisher: 'London Health Sciences Centre (Canada), n.d.',
    url: 'https://www.lhsc.on.ca/joint-replacement-surgery/hip-precautions',
    seen: 'own',
  },
  'THR-HSS': {
    title: 'Safe poses and poses to avoid',
    publisher: 'Hospital for Special Surgery, n.d.',
    url: 'https://www.hss.edu/lpthrp/safe-poses-and-poses-to-avoid.htm',
    seen: 'own',
  },
  'PREG-NHS': {
    title: 'NHS advice on lying flat in pregnancy',
    publisher: 'handbag.com quoting NHS, n.d.; see also SW London Healthier Together',
    url: 'http://www.handbag.com/baby-bag/advice/a453949/pregnancy-myth-8-if-you-havent-exercised-before-you-shouldnt-start.html',
    seen: 'summary',
  },
  'PGP-CUH': {
    title: 'Pelvic girdle pain in pregnancy',
    publisher: 'Cambridge University Hospitals (NHS), n.d.',
    url: 'https://cuh.nhs.uk/patient-information/pelvic-girdle-pain-pgp-in-pregnancy',
    seen: 'own',
  },
  'PGP-MK': {
    title: 'Back and pelvic girdle pain in pregnancy',
    publisher: 'Milton Keynes University Hospital (NHS), n.d.',
    url: 'https://www.mkuh.nhs.uk/patient-information-leaflet/back-and-pelvic-girdle-pain-in-pregnancy-advice-and-exercise',
    seen: 'own',
  },
  BHOF: {
    title: 'Protecting your spine',
    publisher: 'Bone Health and Osteoporosis Foundation, n.d.',
    url: 'https://www.bonehealthandosteoporosis.org/patients/treatment/exercisesafe-movement/protecting-your-spine/',
    seen: 'own',
  },
  TFTF: {
    title: 'Movements that predispose to fracture (table 5)',
    publisher: 'Osteoporosis International, 2015',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5101068/table/T5',
    seen: 'own',
  },
  LIEB: {
    title: 'The human gluteus maximus and its role in running',
    publisher: 'J Exp Biol 209, 2006',
    url: 'https://doi.org/10.1242/jeb.02255',
    seen: 'copy',
  },
  LENHART: {
    title: 'Hip Muscle Loads During Running at Various Step Rates',
    publisher: 'JOSPT, 2014 (October issue: from memory)',
    url: 'https://studylib.net/doc/10810832/d----research',
    seen: 'copy',
  },
  MEDLINE: {
    title: 'Recognizing medical emergencies',
    publisher: 'MedlinePlus (US National Library of Medicine), 2024 copy',
    url: 'https://medlineplus.gov/ency/article/001927.htm',
    seen: 'copy',
  },
  'ALEXA-POL': {
    title: 'Policy Requirements for Alexa Skills',
    publisher: 'Amazon, n.d.',
    url: 'https://developer.amazon.com/en-US/docs/alexa/custom-skills/policy-requirements-for-an-alexa-skill.html',
    seen: 'own',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof SOURCES;

export function sourceOf(id: SourceId): Source {
  return SOURCES[id];
}
