namespace CryptoAssert.Randomness.Structure;

/// <summary>A way to count time.</summary>
/// <param name="Name">In words: <c>milliseconds since 1970</c>.</param>
/// <param name="Epoch">Where it begins.</param>
/// <param name="PerTick">Units in 100 ns.</param>
/// <param name="Ahead">How far the clock that is read is ahead of UTC.</param>
internal sealed record ClockUnit(string Name, DateTimeOffset Epoch, double PerTick, TimeSpan Ahead = default)
{
    public static ClockUnit Seconds { get; } = new("seconds since 1970", DateTimeOffset.UnixEpoch, 1e-7);

    public static ClockUnit Milliseconds { get; } = new("milliseconds since 1970", DateTimeOffset.UnixEpoch, 1e-4);

    public static ClockUnit Microseconds { get; } = new("microseconds since 1970", DateTimeOffset.UnixEpoch, 0.1);

    public static ClockUnit Nanoseconds { get; } = new("nanoseconds since 1970", DateTimeOffset.UnixEpoch, 100);

    /// <summary>DateTime.Ticks.</summary>
    public static ClockUnit Ticks { get; } = new("DateTime.Ticks", DateTimeOffset.MinValue, 1);

    /// <summary>DateTime.Now.Ticks of this machine.</summary>
    public static ClockUnit LocalTicks { get; } = new("DateTime.Now.Ticks", DateTimeOffset.MinValue, 1, TimeZoneInfo.Local.GetUtcOffset(DateTimeOffset.UtcNow));

    public static ClockUnit FileTime { get; } = new("100 ns since 1601 (FILETIME)", new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero), 1);

    /// <summary>RFC 9562 section 5.1.</summary>
    public static ClockUnit Uuid { get; } = new("100 ns since 1582 (UUID)", new DateTimeOffset(1582, 10, 15, 0, 0, 0, TimeSpan.Zero), 1);

    /// <summary>The finest first: milliseconds begin like seconds.</summary>
    public static IReadOnlyList<ClockUnit> All { get; } =
        [Nanoseconds, Ticks, .. LocalTicks.Ahead == TimeSpan.Zero ? (ClockUnit[])[] : [LocalTicks], FileTime, Microseconds, Milliseconds, Seconds];

    /// <summary>How long a unit lasts, in 100 ns; at least 1.</summary>
    public long Length => (long)Math.Max(1, Math.Round(1 / PerTick));

    /// <summary>The count at a time.</summary>
    public long Count(DateTimeOffset time)
    {
        var ticks = (time - Epoch + Ahead).Ticks;
        return PerTick > 1 ? ticks * (long)PerTick : ticks / Length;
    }

    /// <summary>The time of a count, in ticks since the year 1; null when there is none.</summary>
    public long? TimeOf(long count)
    {
        var since = PerTick > 1 ? count / (long)PerTick : (Int128)count * Length;
        var ticks = since + Epoch.Ticks - Ahead.Ticks;
        return ticks > 0 && ticks < DateTimeOffset.MaxValue.Ticks ? (long)ticks : null;
    }
}
