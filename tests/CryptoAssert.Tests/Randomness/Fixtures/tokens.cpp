// g++ -O2 -o tokens tokens.cpp && ./tokens <alphabet size> <length> <seed> <count>: std::uniform_int_distribution over std::mt19937.
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

int main(int argc, char** argv)
{
    if (argc != 5) return 1;
    const std::string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const std::string base36 = "0123456789abcdefghijklmnopqrstuvwxyz";
    const int size = std::atoi(argv[1]), length = std::atoi(argv[2]), count = std::atoi(argv[4]);
    const std::string& alphabet = size > 36 ? letters : base36;
    std::mt19937 generator(std::strtoul(argv[3], nullptr, 10));
    std::uniform_int_distribution<int> index(0, size - 1);
    std::printf("# ./tokens %s %s %s %s\n", argv[1], argv[2], argv[3], argv[4]);
    for (int i = 0; i < count; i++)
    {
        std::string token;
        for (int j = 0; j < length; j++) token += alphabet[index(generator)];
        std::puts(token.c_str());
    }
}
