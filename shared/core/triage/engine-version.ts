// Which reader made an entry. It goes up with every change that can read the same words differently.

export const ENGINE_VERSION = '1.0.0';
