using LoopbaanBot.Careers.Rounds;

namespace LoopbaanBot.Rounds.TakingPart;

/// <summary>As many answers as one card holds.</summary>
/// <param name="Next">Where the next page begins; null on the last.</param>
internal sealed record AnswerPage(IReadOnlyList<RoundAnswer> Answers, int? Next)
{
    /// <summary>In characters as they travel, well under what Teams takes for the whole card.</summary>
    private const int Room = 16_000;

    /// <summary>What stands around one text, and the most that is shown of it.</summary>
    private const int Around = 150;
    private const int MostOfText = 1_200;

    public static AnswerPage Of(IReadOnlyList<RoundSeat> seats, int from)
    {
        var all = seats.Select(seat => seat.Answer).OfType<RoundAnswer>().ToArray();
        var (at, room) = (Math.Min(from, all.Length), Room);
        var first = at;
        while (at < all.Length && (at == first || room >= CostOf(all[at])))
        {
            room -= CostOf(all[at]);
            at++;
        }

        return new AnswerPage(all[first..at], at < all.Length ? at : null);
    }

    /// <summary>Outside the basic plane a letter travels as twelve characters.</summary>
    private static int CostOf(RoundAnswer answer) =>
        answer.Fields.Sum(field =>
            Around + Math.Min(MostOfText, field.EnumerateRunes().Sum(rune => rune.IsBmp ? 1 : 12))
        );
}
