<?php
// php tokens.php <format> <seed> <count>: tokens as PHP's mt_rand gives them, one a line.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const ALPHABETS = [
    10 => '0123456789', 16 => '0123456789abcdef', 32 => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 36 => '0123456789abcdefghijklmnopqrstuvwxyz',
    62 => LETTERS, 64 => LETTERS . '-_',
];

function text(int $size, int $length, callable $index): string
{
    $text = '';
    for ($i = 0; $i < $length; $i++) {
        $text .= ALPHABETS[$size][$index($size)];
    }
    return $text;
}

function token(string $format, int $seed, int $number): string
{
    [$kind, $size, $length] = explode('-', $format) + ['', '0', '0'];
    switch ($kind) {
        case 'range': return text((int) $size, (int) $length, fn ($m) => mt_rand(0, $m - 1));
        case 'rand': return text((int) $size, (int) $length, fn ($m) => rand(0, $m - 1));
        case 'modulo': return text((int) $size, (int) $length, fn ($m) => mt_rand() % $m);
        case 'chr': $bytes = ''; for ($i = 0; $i < (int) $size; $i++) { $bytes .= chr(mt_rand(0, 255)); } return bin2hex($bytes);
        case 'decimal': return (string) mt_rand();
        case 'each': mt_srand($seed + 17 * $number); return text((int) $size, (int) $length, fn ($m) => mt_rand(0, $m - 1));
        case 'scattered': mt_srand(($seed * 40503 + $number * $number * 977) % 65536);
            return text((int) $size, (int) $length, fn ($m) => mt_rand(0, $m - 1));
        case 'micro': // another one of the million seeds that (double)microtime() * 1000000 has, none twice
            static $micro = null;
            $micro = $micro === null ? $seed * 40503 % 1000000 : ($micro * 20141 + 40507) % 1000000;
            mt_srand($micro);
            return text((int) $size, (int) $length, fn ($m) => mt_rand(0, $m - 1));
        case 'shuffle': return substr(str_shuffle(ALPHABETS[(int) $size]), 0, (int) $length);
        case 'getbytes': global $randomizer; return bin2hex($randomizer->getBytes((int) $size));
    }
    exit("unknown format $format\n");
}

[, $format, $seed, $count] = $argv;
mt_srand((int) $seed);
$randomizer = new Random\Randomizer(new Random\Engine\Mt19937((int) $seed));
echo "# php tokens.php $format $seed $count\n";
for ($i = 0; $i < (int) $count; $i++) {
    echo token($format, (int) $seed, $i), "\n";
}
