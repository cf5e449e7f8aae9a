using System.Runtime.CompilerServices;

namespace CryptoAssert.Keys.Cracking;

/// <summary>A state of SHA-2.</summary>
[InlineArray(8)]
internal struct Words8<TVector>
    where TVector : struct
{
#pragma warning disable IDE0044, IDE0051, CA1823, CA1805 // an inline array is declared by its first element
    private TVector _first;
#pragma warning restore IDE0044, IDE0051, CA1823, CA1805
}
