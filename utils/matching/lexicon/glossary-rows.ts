export const GLOSSARY: readonly string[] = [
  'lock/locks|pintu air|schleuse/schleusen|ecluse/ecluses|esclusa/esclusas|eclusa/eclusas|chiusa/chiuse|sluis/sluizen|шлюз/шлюзы/шлюзов',
];
