/* gcc -O2 tokens.c -o tokens && ./tokens FORMAT SEED COUNT [ALPHABET LENGTH]: tokens of glibc, one a line; seed "-" for none. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv)
{
    const char *format = argv[1];
    long count = atol(argv[3]);
    const char *alphabet = argc > 4 ? argv[4] : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    int length = argc > 5 ? atoi(argv[5]) : 32;
    int size = (int)strlen(alphabet);
    if (strcmp(argv[2], "-") != 0) {
        srand((unsigned)strtoul(argv[2], NULL, 10));
        srand48(atol(argv[2]));
    }

    if (strcmp(format, "type4") == 0) {
        static char state[256]; /* random() with a larger state: lags 63 and 1 */
        initstate((unsigned)strtoul(argv[2], NULL, 10), state, sizeof state);
    }

    for (long i = 0; i < count; i++) {
        if (strcmp(format, "code6") == 0) {
            printf("%06d\n", rand() % 1000000);
            continue;
        }

        for (int j = 0; j < length; j++) {
            long index;
            if (strcmp(format, "rand") == 0 || strcmp(format, "type4") == 0) index = rand() % size;
            else if (strcmp(format, "scaled") == 0) index = (long)((double)rand() / ((double)RAND_MAX + 1) * size);
            else if (strcmp(format, "drand48") == 0) index = (long)(drand48() * size);
            else if (strcmp(format, "lrand48") == 0) index = lrand48() % size;
            else return 1;
            putchar(alphabet[index]);
        }

        putchar('\n');
    }

    return 0;
}
