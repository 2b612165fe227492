using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Paths;

/// <summary>
/// What somebody made of the paths; one per person, private. It ranks nothing and counts nothing: a mark says "this
/// draws me" and that is all it says.
/// </summary>
public sealed record PathInterest
{
    public static PathInterest None { get; } = new();

    /// <summary>The paths of the six that draw the teacher, in the order of the map; several at once is fine (K §3.1).</summary>
    public IReadOnlyList<CareerPath> Drawn { get; init; } = [];

    /// <summary>The paths that were read, in the order of the map.</summary>
    public IReadOnlyList<CareerPath> Seen { get; init; } = [];

    /// <summary>The teacher's own path in one sentence.</summary>
    public string? OwnPath { get; init; }

    /// <summary>Set when the teacher stays on purpose.</summary>
    public StayChoice? Stay { get; init; }

    /// <summary>The paths whose question for a role model was kept to ask later.</summary>
    public IReadOnlyList<CareerPath> Questions { get; init; } = [];

    /// <summary>The roles whose holder the teacher spoke; roles only, never names.</summary>
    public IReadOnlyList<RoleId> Spoken { get; init; } = [];

    /// <summary>"Which teacher do you want to become?" (K §2).</summary>
    public ImaginedTeacher? Imagined { get; init; }

    /// <summary>How often the teacher's own words changed; tells a form that was opened before another change.</summary>
    public int Edition { get; init; }

    public Outcome Outcome =>
        Stay is not null ? Outcome.DeliberateStay
        : Drawn.Count > 0 || OwnPath is not null ? Outcome.DrawnToPaths
        : Outcome.Exploring;

    public bool IsEmpty =>
        Outcome == Outcome.Exploring && Seen.Count + Questions.Count + Spoken.Count == 0 && Imagined is null;

    /// <summary>The next path to read, for whoever takes one per visit; null when all six were read.</summary>
    public CareerPath? Next => CareerPaths.Six.Except(Seen).Cast<CareerPath?>().FirstOrDefault();

    /// <summary>Remembers that a path was read. Once more changes nothing.</summary>
    public PathInterest See(CareerPath path) => this with { Seen = With(Seen, path) };

    /// <summary>Marks or unmarks that a path draws; it was then read too.</summary>
    public PathInterest Mark(CareerPath path, bool draws) =>
        See(path) with
        {
            Drawn = draws ? With(Drawn, path) : [.. Drawn.Where(drawn => drawn != path)],
        };

    /// <summary>Sets all marks at once.</summary>
    public PathInterest MarkOnly(IEnumerable<CareerPath> paths) =>
        this with
        {
            Drawn = [.. CareerPaths.Six.Intersect(paths)],
        };

    /// <summary>Keeps or lets go the question for somebody who walks this path.</summary>
    public PathInterest KeepQuestion(CareerPath path, bool keep) =>
        this with
        {
            Questions = keep ? With(Questions, path) : [.. Questions.Where(kept => kept != path)],
        };

    /// <summary>Describes one's own path; null takes it back.</summary>
    /// <exception cref="ArgumentException">The text is empty or too long (<see cref="TextLimit.OwnQuestion"/>).</exception>
    public PathInterest Describe(string? ownPath) =>
        Edited(this with { OwnPath = ownPath is null ? null : TextLimit.OwnQuestion.Require(ownPath) });

    /// <summary>Chooses to stay on purpose. What was marked stays marked: staying closes no door.</summary>
    /// <param name="refresh">The one thing to refresh; null when it comes later.</param>
    /// <exception cref="ArgumentException">The text is empty or too long (<see cref="TextLimit.OwnQuestion"/>).</exception>
    public PathInterest ChooseToStay(string? refresh, DateOnly today) =>
        Edited(
            this with
            {
                Stay = new StayChoice(
                    Stay?.ChosenOn ?? today,
                    refresh is null ? null : TextLimit.OwnQuestion.Require(refresh)
                ),
            }
        );

    /// <summary>Takes the choice to stay back.</summary>
    public PathInterest LookAround() => Edited(this with { Stay = null });

    /// <summary>Sets the roles whose holder the teacher spoke, each once, in the order given.</summary>
    public PathInterest SpokeTo(IEnumerable<RoleId> roles) => this with { Spoken = [.. roles.Distinct()] };

    /// <summary>Writes down which teacher somebody wants to become.</summary>
    /// <exception cref="ArgumentException">The text is empty or too long (<see cref="TextLimit.PlanPart"/>).</exception>
    public PathInterest Imagine(string words, DateOnly today) =>
        Edited(this with { Imagined = new ImaginedTeacher(TextLimit.PlanPart.Require(words), today) });

    private PathInterest Edited(PathInterest changed) =>
        changed == this ? this : changed with { Edition = Edition + 1 };

    private static IReadOnlyList<CareerPath> With(IReadOnlyList<CareerPath> paths, CareerPath path) =>
        [.. paths.Append(path).Distinct().Order()];

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Outcome);
        return true;
    }
}

/// <summary>Staying on purpose since this day, with the one thing to refresh.</summary>
public sealed record StayChoice(DateOnly ChosenOn, string? Refresh)
{
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Refresh is null ? "as it is" : "with something to refresh");
        return true;
    }
}

/// <summary>The teacher somebody wants to become, as they wrote it that day.</summary>
public sealed record ImaginedTeacher(string Words, DateOnly WrittenOn)
{
    /// <summary>A year on, it is time to read it back (K §2).</summary>
    public bool IsReadBackTime(DateOnly today) => WrittenOn.AddYears(1) <= today;

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(WrittenOn);
        return true;
    }
}
