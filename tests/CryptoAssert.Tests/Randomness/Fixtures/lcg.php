<?php
// php lcg.php FORMAT SEED COUNT [ALPHABET LENGTH]: tokens of PHP's lcg_value, one a line; it seeds itself, the seed is only a number of the file.
[, $format, , $count] = $argv;
$alphabet = $argv[4] ?? 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
$length = (int) ($argv[5] ?? 32);
for ($i = 0; $i < $count; $i++) {
    $token = '';
    if ($format === 'code6') {
        $token = 100000 + (int) (lcg_value() * 900000);
    } else {
        for ($j = 0; $j < $length; $j++) {
            $token .= $alphabet[(int) (lcg_value() * strlen($alphabet))];
        }
    }
    echo $token, "\n";
}
