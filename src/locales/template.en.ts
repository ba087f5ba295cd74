/** English texts of the template sheet: a hint for each column, and sample rows. */
export const templateEn = {
  sheet: 'Project experience',
  /** Name of the sheet that lists the specialty areas, a column for each field. */
  areasSheet: 'Specialty areas',
  hints: {
    employeeId: 'The same ID on every row of one person.',
    name: 'The person’s name; once is enough.',
    specialty: 'The field in which the project counts.',
    project: 'A name by which you will know the project again.',
    role: 'Person responsible, or member of the team.',
    result: 'Levels {ledFrom} to {highest} count successes only.',
    complexity:
      'All criteria that the project meets, separated by semicolons: Multi-platform, Multi-vendor, New technology, Mission critical, 24/365 operation, Nation-wide, Many sites and complex network, Disaster and crime prevention.',
    serviceScope:
      'Who is served (Hardware, Software). In Facility Management only “Part of facility” has a meaning.',
    sites: 'Facility Management: number of sites.',
    floorArea: 'Facility Management: floor area in square metres.',
    networkSites: 'Facility Management: number of network sites.',
    leadsOthers: 'Does the person lead others in customer service? Once is enough.',
    areas:
      'The person’s specialty areas in the field, separated by semicolons. Once is enough. The names are on the sheet “{sheet}”.',
    guidance: 'How far the person’s guidance reaches in the specialty.',
    succession:
      'Separated by semicolons: Professional community, Book, External paper, Internal paper, External instructor, Internal instructor, Patent.',
    developsSubordinates: 'Does the person develop subordinates? Once is enough.',
    exam: 'AP exam: yes, no, or the date passed.'
  },
  samples: {
    hardware1: {
      employeeId: 'E001',
      name: 'Sample Hana',
      specialty: 'Hardware',
      project: 'Server renewal (sample)',
      role: 'Person responsible',
      result: 'Success',
      complexity: 'Multi-vendor; Mission critical; 24/365 operation',
      serviceScope: 'Wide-area or specific-industry team',
      areas: 'Hardware and operation technology; Customer satisfaction',
      guidance: 'Subordinates',
      succession: 'Internal instructor',
      developsSubordinates: '○',
      exam: '○'
    },
    hardware2: {
      employeeId: 'E001',
      name: 'Sample Hana',
      specialty: 'Hardware',
      project: 'Branch office printers (sample)',
      role: 'Person responsible',
      result: 'Success',
      complexity: 'Multi-vendor; Nation-wide',
      serviceScope: 'Specific users'
    },
    facility: {
      employeeId: 'E002',
      name: 'Sample Ken',
      specialty: 'Facility Management',
      project: 'Data centre move (sample)',
      role: 'Member',
      result: 'Completed',
      complexity: 'Mission critical; Disaster and crime prevention',
      sites: '2',
      areas: 'Facility engineering',
      guidance: 'Self'
    }
  }
};
