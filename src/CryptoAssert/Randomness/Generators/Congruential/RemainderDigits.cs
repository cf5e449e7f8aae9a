using CryptoAssert.Randomness.Algebra;

namespace CryptoAssert.Randomness.Generators.Congruential;

/// <summary>
/// The top 31 of 48 state bits modulo m, which is no power of two: <c>Random.nextInt(m)</c> in Java, <c>lrand48() % m</c> in C.
/// </summary>
internal sealed class RemainderDigits(string form, int size) : CongruentialDraw(form, LinearCongruence.Drand48, size)
{
    private readonly ReducedCongruence _congruence = new(size);

    public override int Dimension => _congruence.Dimension;

    protected override int Steps => 1;

    protected override int Digit(ulong state) => (int)((uint)(state >> 17) % (uint)Size);

    protected override IEnumerable<ulong> Candidates(ReadOnlyMemory<int> digits, CancellationToken cancellationToken) =>
        _congruence.Candidates(digits, Places, cancellationToken);
}
