namespace LoopbaanBot.Careers.Buddies.Matching.Search;

/// <summary>
/// Chance that is the same for the same seed, on every machine and in every version of the runtime (SplitMix64), so
/// that a proposal can be made again from its seed.
/// </summary>
internal struct SeededDraw(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 up to, not including, <paramref name="end"/>.</summary>
    public int Next(int end) => (int)(((UInt128)NextBits() * (ulong)end) >> 64);

    public void Shuffle(Span<int> items)
    {
        for (var at = items.Length - 1; at > 0; at--)
        {
            var other = Next(at + 1);
            (items[at], items[other]) = (items[other], items[at]);
        }
    }

    private ulong NextBits()
    {
        var bits = _state += 0x9E3779B97F4A7C15UL;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
        return bits ^ (bits >> 31);
    }
}
