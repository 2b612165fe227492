using System.Globalization;
using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Intake;

/// <summary>
/// What somebody told at the start, on a day. Every part may be missing. A later intake stands beside it.
/// </summary>
/// <param name="On">The day it was kept.</param>
public sealed record CareerIntake(DateOnly On)
{
    /// <summary>How long the words behind "something else" may be.</summary>
    public static TextLimit OtherLimit { get; } = new(200);

    /// <summary>The time of that day, which tells two of one day apart.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>All reasons that fit; several are usual (K §3.4).</summary>
    public IReadOnlyList<IntakeMotive> Motives { get; init; } = [];

    public string? OtherMotive { get; init; }

    /// <summary>The reason that counts most now: always one of <see cref="Motives"/>.</summary>
    public IntakeMotive? Main { get; init; }

    /// <summary>What should stay as it is.</summary>
    public string? Keep { get; init; }

    /// <summary>What will be different when this has worked.</summary>
    public string? Different { get; init; }

    public IReadOnlyList<IntakeGoal> Goals { get; init; } = [];

    public IReadOnlyList<IntakeNeed> Needs { get; init; } = [];

    public string? OtherNeed { get; init; }

    public FutureOutlook? Future { get; init; }

    public IntakeId Id => new(On, At);

    /// <summary>Whether there is more than one reason, so that the main one has to be asked.</summary>
    public bool NeedsMain() => Motives.Count > 1;

    public bool IsEmpty() =>
        Motives.Count + Goals.Count + Needs.Count == 0 && Keep is null && Different is null && Future is null;

    /// <summary>The tone for somebody with this intake: by the main motive alone, exploring when there is none.</summary>
    public ToneRoute Tone() => Main?.Tone() ?? ToneRoute.Exploring;

    /// <summary>
    /// Sets the reasons. Own words make "something else" one of them. A main motive that is no longer among them is
    /// dropped, and a reason that stands alone is the main one.
    /// </summary>
    /// <exception cref="ArgumentException">The own words are empty or too long.</exception>
    public CareerIntake Choose(IEnumerable<IntakeMotive> motives, string? other = null)
    {
        var own = other is null ? motives : motives.Append(IntakeMotive.Other);
        IntakeMotive[] chosen = [.. own.Distinct().Order()];
        var main = chosen is [var only] ? only : Main;
        return this with
        {
            Motives = chosen,
            OtherMotive = other is null ? null : OtherLimit.Require(other),
            Main = main is { } kept && chosen.Contains(kept) ? kept : null,
        };
    }

    /// <exception cref="ArgumentException">It is not one of the reasons.</exception>
    public CareerIntake Lead(IntakeMotive main) =>
        Motives.Contains(main)
            ? this with
            {
                Main = main,
            }
            : throw new ArgumentException("The main motive is one of the chosen ones.");

    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public CareerIntake Holding(string keep) => this with { Keep = TextLimit.Answer.Require(keep) };

    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public CareerIntake Changing(string? different, IEnumerable<IntakeGoal> goals) =>
        this with
        {
            Different = different is null ? null : TextLimit.Answer.Require(different),
            Goals = [.. goals.Distinct().Order()],
        };

    /// <summary>Sets the needs; own words make "something else" one of them.</summary>
    /// <exception cref="ArgumentException">The own words are empty or too long.</exception>
    public CareerIntake Needing(IEnumerable<IntakeNeed> needs, string? other = null) =>
        this with
        {
            Needs = [.. (other is null ? needs : needs.Append(IntakeNeed.Other)).Distinct().Order()],
            OtherNeed = other is null ? null : OtherLimit.Require(other),
        };

    public CareerIntake Seeing(FutureOutlook? future) => this with { Future = future };

    // Motives are the most private thing the bot knows: nothing of them may ride along in a log.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"{On:O}");
        return true;
    }
}
