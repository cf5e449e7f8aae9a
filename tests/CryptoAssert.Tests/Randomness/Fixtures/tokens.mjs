// Tokens of Math.random(), one a line: node --random-seed=<seed> tokens.mjs <format> <seed> <count> [values drawn before]
// The flag seeds the generator; the argument only names the seed in the first line.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const text = (size, length) => Array.from({ length }, () => letters[Math.floor(Math.random() * size)]).join('')
const base36 = () => Math.random().toString(36)
const base16 = () => Math.random().toString(16)
const s4 = () => Math.floor((1 + Math.random()) * 0x10000).toString(16).substring(1)

const formats = {
  'floor-62x32': () => text(62, 32),
  'floor-64x22': () => text(64, 22),
  'floor-26x12': () => text(26, 12),
  'floor-2x24': () => text(2, 24),
  'round-62x20': () => Array.from({ length: 20 }, () => letters[Math.round(Math.random() * 61)]).join(''),
  'hex-16x32': () => Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16)).join(''),
  'base36-whole': () => base36().substring(2),
  'base36-2-8': () => base36().substring(2, 8),
  'base36-2-10': () => base36().substring(2, 10),
  'base36-2-11': () => base36().substr(2, 9),
  'base36-2-12': () => base36().slice(2, 12),
  'base36-2-15': () => base36().substring(2, 15),
  'base36-2-10-twice': () => base36().substring(2, 10) + base36().substring(2, 10),
  'base36-2-15-twice': () => base36().substring(2, 15) + base36().substring(2, 15),
  'base36-whole-twice': () => base36().slice(2) + base36().slice(2),
  'base36-last-8': () => base36().slice(-8),
  'base16-whole': () => base16().slice(2),
  'base16-2-10': () => base16().substring(2, 10),
  'base16-whole-twice': () => base16().slice(2) + base16().slice(2),
  'base10-whole': () => Math.random().toString().slice(2),
  'base10-2-10': () => Math.random().toString().slice(2, 10),
  'number-1e6': () => Math.floor(Math.random() * 1e6).toString(),
  'number-1e6-padded': () => Math.floor(Math.random() * 1e6).toString().padStart(6, '0'),
  'number-100000-900000': () => Math.floor(100000 + Math.random() * 900000).toString(),
  'number-1000-9000': () => Math.floor(1000 + Math.random() * 9000).toString(),
  'number-1e9': () => Math.floor(Math.random() * 1e9).toString(),
  'number-2-32': () => Math.floor(Math.random() * 2 ** 32).toString(),
  'number-2-32-hex': () => Math.floor(Math.random() * 2 ** 32).toString(16),
  'number-safe-base36': () => Math.floor(Math.random() * Number.MAX_SAFE_INTEGER).toString(36),
  'uuid': () => 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, c => {
    const r = Math.random() * 16 | 0
    return (c === 'x' ? r : (r & 0x3 | 0x8)).toString(16)
  }),
  'guid-s4': () => `${s4()}${s4()}-${s4()}-${s4()}-${s4()}-${s4()}${s4()}${s4()}`,
  'guid-s4-4': () => `${s4()}${s4()}-${s4()}-4${s4().substr(0, 3)}-${s4()}-${s4()}${s4()}${s4()}`,
  'uuid-words': () => {
    const bytes = new Array(16)
    for (let i = 0, r; i < 16; i++) {
      if ((i & 3) === 0) r = Math.random() * 0x100000000
      bytes[i] = r >>> ((i & 3) << 3) & 0xff
    }
    bytes[6] = bytes[6] & 0x0f | 0x40
    bytes[8] = bytes[8] & 0x3f | 0x80
    return Buffer.from(bytes).toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  },
}

const [format, seed, count, before = '0'] = process.argv.slice(2)
console.log(`# node --random-seed=${seed} tokens.mjs ${format} ${seed} ${count}${before === '0' ? '' : ' ' + before} (node ${process.version}, V8 ${process.versions.v8})`)
for (let i = 0; i < Number(before); i++) Math.random()
for (let i = 0; i < Number(count); i++) console.log(formats[format]())
