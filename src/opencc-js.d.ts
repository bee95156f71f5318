/** The types that ship with opencc-js 1.4 import './core' without its extension, which Node's resolution does not follow. */
declare module 'opencc-js/t2cn' {
  export function Converter(options: { readonly from: 't'; readonly to: 'cn' }): (text: string) => string;
}
declare module 'opencc-js/cn2t' {
  export function Converter(options: { readonly from: 'cn'; readonly to: 't' }): (text: string) => string;
}
