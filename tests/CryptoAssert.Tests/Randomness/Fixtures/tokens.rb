# ruby tokens.rb <format> <seed> <count>: tokens as Ruby's Kernel#rand gives them, one a line.
LETTERS = [*'A'..'Z', *'a'..'z', *'0'..'9'].freeze
ALPHABETS = {
  '16' => [*'0'..'9', *'a'..'f'], '36' => [*'0'..'9', *'a'..'z'], '62' => LETTERS, '64' => LETTERS + ['-', '_']
}.freeze

def token(format)
  kind, size, length = format.split('-')
  case kind
  when 'float' then Array.new(length.to_i) { ALPHABETS[size][(rand * size.to_i).to_i] }.join
  when 'rand' then Array.new(length.to_i) { ALPHABETS[size][rand(size.to_i)] }.join
  when 'sample' then Array.new(length.to_i) { ALPHABETS[size].sample }.join
  when 'bytes' then Random.bytes(size.to_i).unpack1('H*')
  when 'base36' then rand(2**size.to_i).to_s(36)
  else abort "unknown format #{format}"
  end
end

format, seed, count = ARGV
srand(seed.to_i)
puts "# ruby tokens.rb #{ARGV.join(' ')}"
count.to_i.times { puts token(format) }
