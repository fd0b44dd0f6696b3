// What of the assembly the emulator is not given. The run fails when this list names a type that the emulator takes by now or
// that no stack has any more, and when a stack has a type that is neither taken nor listed.
// What is left out is held by assertions on the template (test/infra) instead, and nothing here says that it works.

/** Types of resources, with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'AWS::Budgets::Budget': 'The emulator spends no money.',
  'AWS::CloudWatch::CompositeAlarm': 'The emulator keeps alarms and computes none.',
  'AWS::Logs::QueryDefinition': 'Saved queries are kept for the console, and the emulator has none.',
  'AWS::SES::ReceiptRule':
    'The emulator takes no mail in: the run stores it and tells the topic, as SES does.',
  'AWS::SES::ReceiptRuleSet':
    'As above. One of the same name is made by its API, so that activating it runs.',
};

/** Resources of a type that is taken, when they have this property: `TYPE.PROPERTY`, with the reason. */
export const LEFT_OUT_WITH: Readonly<Record<string, string>> = {
  'AWS::CloudWatch::Alarm.Metrics': 'The emulator keeps alarms on one metric, and none on a sum of several.',
};
