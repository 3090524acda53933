/** What ids look like wherever they occur, as sources of patterns with the flags `iu`. */

export const GUID = '(?<![\\p{L}\\p{N}])[\\da-f]{8}-(?:[\\da-f]{4}-){3}[\\da-f]{12}(?![\\p{L}\\p{N}])';
/** The parts of an Exchange address, `/o=Contoso/ou=…/cn=Recipients/cn=anna`. */
export const LEGACY_PART = '(?<=/(?:o|ou|cn)=)[^\\s;/<>"\',)]{1,200}';
