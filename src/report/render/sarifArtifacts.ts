/** The files of a report as SARIF has them: addresses, and files in archives inside their archives. */

export interface SarifArtifacts {
  readonly all: readonly object[];
  /** Where the file of an index is. */
  readonly locationOf: (file: number) => object;
}

/** Between an archive and the path of a file in it. */
const INSIDE = '!/';

export function artifactsOf(names: readonly string[]): SarifArtifacts {
  const all: object[] = [];
  const indexes = new Map<string, number>();
  const locations = names.map((name) => {
    const parts = name.split(INSIDE);
    let location = {};
    for (const [depth, part] of parts.entries()) {
      const path = parts.slice(0, depth + 1).join(INSIDE);
      const uri = depth === 0 ? addressOf(part) : `/${encodePath(part)}`;
      let index = indexes.get(path);
      if (index === undefined) {
        index = all.length;
        indexes.set(path, index);
        const parentIndex = depth === 0 ? {} : { parentIndex: indexes.get(parts.slice(0, depth).join(INSIDE)) };
        all.push({ location: { uri, index }, ...parentIndex });
      }
      location = { uri, index };
    }
    return location;
  });
  return { all, locationOf: (file) => locations[file] ?? {} };
}

/** A path as it was given; a relative one stays relative. */
function addressOf(path: string): string {
  // In names of Windows; a backslash in a name elsewhere is rarer than these.
  const name = path.replaceAll('\\', '/');
  if (/^[A-Za-z]:\//.test(name)) {
    return `file:///${name.slice(0, 2)}${encodePath(name.slice(2))}`;
  }
  return name.startsWith('//')
    ? `file:${encodePath(name)}`
    : name.startsWith('/')
      ? `file://${encodePath(name)}`
      : encodePath(name);
}

function encodePath(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.toWellFormed()))
    .join('/');
}
