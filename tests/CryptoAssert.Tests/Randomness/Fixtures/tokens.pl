#!/usr/bin/perl
# perl tokens.pl FORMAT SEED COUNT [ALPHABET LENGTH]: tokens of Perl's rand, one a line; seed "-" for none.
use strict;
use warnings;

my ($format, $seed, $count, $alphabet, $length) = @ARGV;
$alphabet //= join '', 'A' .. 'Z', 'a' .. 'z', '0' .. '9';
$length //= 32;
my @letters = split //, $alphabet;
srand($seed) if $seed ne '-';
for (1 .. $count) {
    if ($format eq 'rand') {
        print join('', map { $letters[int rand @letters] } 1 .. $length), "\n";
    } elsif ($format eq 'code6') {
        printf "%06d\n", int rand 1000000;
    } else {
        die $format;
    }
}
