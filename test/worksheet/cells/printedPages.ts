/** What a page prints before a box, and our word for it. */
export type PrintedBox = readonly [printed: string, ours: string];

/** The boxes of a KPI page by the column of a sheet in which they are written. */
export interface PrintedPage {
  readonly field: string;
  readonly level: number;
  readonly complexity: readonly PrintedBox[];
  /**
   * The boxes of Facility Management that are figures are no words of a sheet: only those of a part are here.
   */
  readonly serviceScope: readonly PrintedBox[];
  readonly areas: readonly PrintedBox[];
  readonly succession: readonly PrintedBox[];
}

/** Copied from the standard, page by page, with its own differences of wording. */
export const PRINTED_PAGES: readonly PrintedPage[] = [
  {
    field: 'Hardware',
    level: 5,
    complexity: [
      ['System running on multi-platforms', 'Multi-platform'],
      ['Multi-vendor system environment', 'Multi-vendor'],
      ['Use of advanced and completely new or not widely used technologies', 'New technology'],
      ['Mission critical system', 'Mission critical'],
      [
        'Required for 24 hours a day and 365 days continuous operation, and specialty in change, maintenance and failure recovery',
        '24/365 operation'
      ],
      ['Nation-wide scale system (network, distributed sites)', 'Nation-wide']
    ],
    serviceScope: [
      [
        'Assigned to users with wide service area, whole specific industries or equivalent needs',
        'Wide-area users or whole industry'
      ],
      [
        'Assigned to service team that covers wide service area or specific industries, and with four or more of above complexity criteria',
        'Wide-area or specific-industry team'
      ]
    ],
    areas: [
      ['General IT main component', 'General IT components'],
      ['System operation management and hardware product technologies', 'Hardware and operation technology'],
      [
        'System operation management policy, product selection, and installation planning for user side',
        'Operation policy and installation planning'
      ],
      [
        'Planning management of personnel required in the overall service team and profitability management',
        'Overall service team personnel and profitability'
      ],
      ['Acquisition of customer satisfaction', 'Customer satisfaction']
    ],
    succession: [
      [
        'Activities in professional community such as academic society and committee',
        'Professional community'
      ],
      ['Publication of a book', 'Book'],
      ['Publication of a paper outside the company', 'External paper'],
      ['Publication of a paper within the company', 'Internal paper'],
      ['Instructor outside the company', 'External instructor'],
      ['Instructor within the company', 'Internal instructor'],
      ['Filing of a patent application', 'Patent']
    ]
  },
  {
    field: 'Hardware',
    level: 4,
    complexity: [
      ['System running on multi-platforms', 'Multi-platform'],
      ['Multi-vendor system environment', 'Multi-vendor'],
      ['Use of advanced and completely new or not widely used technologies', 'New technology'],
      ['Mission critical system', 'Mission critical'],
      [
        'Required for 24 hours a day and 365 days continuous operation, and specialty in change, maintenance and failure recovery',
        '24/365 operation'
      ],
      ['Nation-wide scale system (network, distributed sites)', 'Nation-wide']
    ],
    serviceScope: [
      [
        'Assigned to service team that covers wide service area, or specific industries',
        'Wide-area or specific-industry team'
      ],
      [
        'Assigned to service team with four or more of above complexity criteria and for specific users',
        'Specific users'
      ]
    ],
    areas: [
      ['System operation management and hardware product technologies', 'Hardware and operation technology'],
      [
        'System operation management policy, product selection, and installation plan formulation for users',
        'Operation policy and installation planning'
      ],
      ['Profitability management in the assigned team', 'Assigned team profitability'],
      ['Acquisition of customer satisfaction', 'Customer satisfaction']
    ],
    succession: [
      ['Professional community activities such as academic society and committee', 'Professional community'],
      ['Publication of a book', 'Book'],
      ['Publication of a paper outside the company', 'External paper'],
      ['Publication of a paper within the company', 'Internal paper'],
      ['Instructor outside the company', 'External instructor'],
      ['Instructor within the company', 'Internal instructor'],
      ['Filing of a patent application', 'Patent']
    ]
  },
  {
    field: 'Hardware',
    level: 3,
    complexity: [
      ['System running on multi-platforms', 'Multi-platform'],
      ['Multi-vendor system environment', 'Multi-vendor'],
      ['Use of advanced and completely new or not widely used technologies', 'New technology'],
      ['Mission critical system', 'Mission critical'],
      [
        'Required for 24 hours a day and 365 days continuous operation, and specialty in change, maintenance and failure recovery',
        '24/365 operation'
      ],
      ['Nation-wide scale system (network, distributed sites)', 'Nation-wide']
    ],
    serviceScope: [
      [
        'Participates in service activities for specific users as a member of specific services team',
        'Specific users'
      ]
    ],
    areas: [
      [
        'Basic knowledge on system operation management and hardware product technologies',
        'Basic knowledge of hardware and operation technology'
      ],
      [
        'First technical support contact on hardware and system operation for user side',
        'First technical support'
      ],
      ['Advice provision for planning and method in accordance with user needs', 'Advice to users']
    ],
    succession: []
  },
  {
    field: 'Software',
    level: 5,
    complexity: [
      ['System running on multi-platforms', 'Multi-platform'],
      ['Multi-vendor system environment', 'Multi-vendor'],
      ['Use of advanced and completely new or not widely used technologies', 'New technology'],
      ['Mission critical system', 'Mission critical'],
      [
        'Required for 24 hours a day and 365 days continuous operation, and specialty in change, maintenance and failure recovery',
        '24/365 operation'
      ],
      ['Nation-wide scale system (network, distributed sites)', 'Nation-wide']
    ],
    serviceScope: [
      [
        'Assigned to users with wide service area, whole specific industries or equivalent needs',
        'Wide-area users or whole industry'
      ],
      [
        'Assigned to service team that covers wide service area or specific industries, and with four or more of above complexity criteria',
        'Wide-area or specific-industry team'
      ]
    ],
    areas: [
      ['General IT main component', 'General IT components'],
      [
        'Software failure diagnosis, software product technology',
        'Failure diagnosis and software technology'
      ],
      [
        'Software service, technical support and plan planning in the assigned area',
        'Service and support planning'
      ],
      [
        'Planning management of personnel required in the overall service team and profitability management',
        'Overall service team personnel and profitability'
      ],
      ['Acquisition of customer satisfaction', 'Customer satisfaction']
    ],
    succession: [
      [
        'Activities in professional community such as academic society and committee',
        'Professional community'
      ],
      ['Publication of a book', 'Book'],
      ['Publication of a paper outside the company', 'External paper'],
      ['Publication of a paper within the company', 'Internal paper'],
      ['Instructor outside the company', 'External instructor'],
      ['Instructor within the company', 'Internal instructor'],
      ['Filing of a patent application', 'Patent']
    ]
  },
  {
    field: 'Software',
    level: 4,
    complexity: [
      ['System running on multi-platforms', 'Multi-platform'],
      ['Multi-vendor system environment', 'Multi-vendor'],
      ['Use of advanced and completely new or not widely used technologies', 'New technology'],
      ['Mission critical system', 'Mission critical'],
      [
        'Required for 24 hours a day and 365 days continuous operation, and specialty in change, maintenance and failure recovery',
        '24/365 operation'
      ],
      ['Nation-wide scale system (network, distributed sites)', 'Nation-wide']
    ],
    serviceScope: [
      [
        'Assigned to service team that covers wide service area, or specific industries',
        'Wide-area or specific-industry team'
      ],
      [
        'Assigned to service team with four or more of above complexity criteria and for specific users',
        'Specific users'
      ]
    ],
    areas: [
      [
        'Software failure diagnosis, software product technology',
        'Failure diagnosis and software technology'
      ],
      [
        'Planning for appropriate measures in accordance with user requirement',
        'Measures for user requirements'
      ],
      ['Structure maintenance in the assigned team', 'Assigned team structure'],
      ['Acquisition of customer satisfaction', 'Customer satisfaction']
    ],
    succession: [
      [
        'Activities in professional community activities such as academic societies and committees',
        'Professional community'
      ],
      ['Publication of a book', 'Book'],
      ['Publication of a paper outside the company', 'External paper'],
      ['Publication of a paper within the company', 'Internal paper'],
      ['Instructor outside the company', 'External instructor'],
      ['Instructor within the company', 'Internal instructor'],
      ['Filing of a patent application', 'Patent']
    ]
  },
  {
    field: 'Software',
    level: 3,
    complexity: [
      ['System running on multi-platforms', 'Multi-platform'],
      ['Multi-vendor system environment', 'Multi-vendor'],
      ['Use of advanced and completely new or not widely used technologies', 'New technology'],
      ['Mission critical system', 'Mission critical'],
      [
        'Required for 24 hours a day and 365 days continuous operation, and specialty in change, maintenance and failure recovery',
        '24/365 operation'
      ],
      ['Nation-wide scale system (network, distributed sites)', 'Nation-wide']
    ],
    serviceScope: [
      [
        'Participates in service activities for specific users, as a member of specific services team',
        'Specific users'
      ]
    ],
    areas: [
      [
        'Basic knowledge of software failure diagnosis, software product technology',
        'Basic knowledge of failure diagnosis and software technology'
      ],
      ['First technical support contact on software support for users', 'First technical support'],
      ['Advice for planning and method in accordance with user needs', 'Advice to users']
    ],
    succession: []
  },
  {
    field: 'Facility Management',
    level: 6,
    complexity: [
      ['Incidental facilities of mission-critical system', 'Mission critical'],
      [
        'Required for 24 hours a day and 365 days continuous operation, and specialty for change, maintenance and failure recovery',
        '24/365 operation'
      ],
      ['Has a lot of installation sites and complex network structure', 'Many sites and complex network'],
      ['Disaster and crime prevention scheme based on complex requirements', 'Disaster and crime prevention']
    ],
    serviceScope: [],
    areas: [
      [
        'Facility management, architecture, electricity, machinery, generic cabling, and etc.',
        'Facility engineering'
      ],
      ['Facility strategy, and medium and long term facility plan', 'Facility strategy and long-term plan'],
      [
        'Planning management of personnel required in the overall service team, and profitability management',
        'Overall service team personnel and profitability'
      ],
      ['Acquisition of customer satisfaction', 'Customer satisfaction']
    ],
    succession: [
      [
        'Activities in professional community such as academic society and committee',
        'Professional community'
      ],
      ['Publication of a book', 'Book'],
      ['Publication of a paper outside the company', 'External paper'],
      ['Publication of a paper within the company', 'Internal paper'],
      ['Instructor outside the company', 'External instructor'],
      ['Instructor within the company', 'Internal instructor'],
      ['Filing of a patent application', 'Patent']
    ]
  },
  {
    field: 'Facility Management',
    level: 5,
    complexity: [
      ['Incidental facilities of mission-critical system', 'Mission critical'],
      [
        'Required for 24 hours a day and 365 days continuous operation, and specialty for change, maintenance and failure recovery',
        '24/365 operation'
      ],
      ['Has a lot of installation sites and complex network structure', 'Many sites and complex network'],
      ['Disaster and crime prevention scheme based on complex requirements', 'Disaster and crime prevention']
    ],
    serviceScope: [],
    areas: [
      [
        'Facilities management, architecture, electricity, machinery, generic cabling and etc.',
        'Facility engineering'
      ],
      [
        'Planning of facility strategy and medium and long term facility plan in assigned area',
        'Facility strategy and long-term plan of the assigned area'
      ],
      [
        'Planning management of personnel required in assigned service team and profitability management',
        'Assigned service team personnel and profitability'
      ],
      ['Acquisition of customer satisfaction', 'Customer satisfaction']
    ],
    succession: [
      [
        'Activities in professional community such as academic society and committee',
        'Professional community'
      ],
      ['Publication of a book', 'Book'],
      ['Publication of a paper outside the company', 'External paper'],
      ['Publication of a paper within the company', 'Internal paper'],
      ['Instructor outside the company', 'External instructor'],
      ['Instructor within the company', 'Internal instructor'],
      ['Filing of a patent application', 'Patent']
    ]
  },
  {
    field: 'Facility Management',
    level: 4,
    complexity: [
      ['Incidental facilities of mission-critical system', 'Mission critical'],
      [
        'Required for 24 hours a day and 365 days continuous operation, and specialty for change, maintenance and failure recovery',
        '24/365 operation'
      ],
      ['Has a lot of installation sites and complex network structure', 'Many sites and complex network'],
      ['Disaster and crime prevention scheme based on complex requirements', 'Disaster and crime prevention']
    ],
    serviceScope: [
      [
        'Incidental facilities with three or more of above complexity criteria, and for part of computer rooms and network related to operation',
        'Part of facility'
      ]
    ],
    areas: [
      [
        'Facilities management, architecture, electricity, machinery, generic cabling and etc.',
        'Facility engineering'
      ],
      [
        'Personnel planning in assigned service team, and understanding profitability',
        'Assigned service team personnel planning and understanding of profitability'
      ],
      ['Acquisition of customer satisfaction', 'Customer satisfaction']
    ],
    succession: [
      [
        'Activities in professional community such as academic society and committee',
        'Professional community'
      ],
      ['Publication of a book', 'Book'],
      ['Publication of a paper outside the company', 'External paper'],
      ['Publication of a paper within the company', 'Internal paper'],
      ['Instructor outside the company', 'External instructor'],
      ['Instructor within the company', 'Internal instructor'],
      ['Filing of a patent application', 'Patent']
    ]
  },
  {
    field: 'Facility Management',
    level: 3,
    complexity: [
      ['Incidental facilities of mission-critical system', 'Mission critical'],
      [
        'Required for 24 hours a day and 365 days continuous operation, and specialty for change, maintenance and failure recovery',
        '24/365 operation'
      ],
      ['Has a lot of installation sites and complex network structure', 'Many sites and complex network'],
      ['Disaster and crime prevention scheme based on complex requirements', 'Disaster and crime prevention']
    ],
    serviceScope: [
      [
        'Management and operation of incidental facilities for part of computer rooms and network related to operation',
        'Part of facility'
      ]
    ],
    areas: [
      [
        'Basic knowledge of facilities management, architecture, electricity, machinery, generic cabling, and etc.',
        'Basic knowledge of facility engineering'
      ],
      ['Advice for planning and method in accordance with user needs', 'Advice to users']
    ],
    succession: []
  }
];
