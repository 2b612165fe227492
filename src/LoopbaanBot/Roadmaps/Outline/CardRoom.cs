namespace LoopbaanBot.Roadmaps.Outline;

/// <summary>
/// How much own text still fits a card, so that a long roadmap is shortened on the card instead of refused. On paper
/// all of it stands.
/// </summary>
/// <param name="left">In characters of the card as it travels.</param>
internal sealed class CardRoom(int left)
{
    private const string Cut = "…";

    /// <summary>What lies outside the basic plane is written as two escapes of six characters.</summary>
    private const int Escaped = 12;

    private int _left = left;

    public string Take(string words, int most)
    {
        var (length, room) = (0, Math.Min(most, _left));
        foreach (var rune in words.EnumerateRunes())
        {
            var cost = CostOf(rune.Value);
            if (cost > room)
            {
                return words[..length] + Cut;
            }

            (room, _left) = (room - cost, _left - cost);
            length += rune.Utf16SequenceLength;
        }

        return words;
    }

    /// <summary>Quotes, backslashes and line ends take two characters.</summary>
    private static int CostOf(int rune) =>
        rune switch
        {
            > 0xFFFF => Escaped,
            '"' or '\\' or '\n' => 2,
            _ => 1,
        };
}
