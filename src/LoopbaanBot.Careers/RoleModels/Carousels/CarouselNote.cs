using System.Text;
using LoopbaanBot.Careers.RoleModels.Talks;

namespace LoopbaanBot.Careers.RoleModels.Carousels;

/// <summary>What one person wrote around a carousel, in the own keeping; nobody else reads it but the reach, when both want it.</summary>
public sealed record CarouselNote
{
    public static CarouselNote Empty { get; } = new();

    /// <summary>A teacher's own questions, <see cref="TalkNote.MostQuestions"/> at most.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>One line for each role model who was met.</summary>
    public IReadOnlyList<HarvestLine> Harvest { get; init; } = [];

    /// <summary>A role model's: the question that made them think, to say aloud at the end (domain G5).</summary>
    public string? Thought { get; init; }

    /// <summary>How the writer may be reached.</summary>
    public string? Reach { get; init; }

    /// <exception cref="ArgumentException">Too many questions, or one that is empty or too long.</exception>
    public CarouselNote Ask(IReadOnlyList<string> questions) =>
        this with
        {
            Questions = TalkNote.Empty.Ask(questions).Questions,
        };

    /// <summary>Writes the line from one table; null takes it back.</summary>
    /// <exception cref="ArgumentException">It is too long (<see cref="TalkNote.LineLimit"/>).</exception>
    public CarouselNote Keep(int table, string? line) =>
        this with
        {
            Harvest =
            [
                .. Harvest.Where(kept => kept.Table != table),
                .. line is null
                    ? Array.Empty<HarvestLine>()
                    : [new HarvestLine(table, TalkNote.LineLimit.Require(line))],
            ],
        };

    public string? LineFrom(int? table) => Harvest.FirstOrDefault(kept => kept.Table == table)?.Words;

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Harvest.Count).Append(" lines");
        return true;
    }
}

/// <summary>What a teacher takes along from one role model.</summary>
/// <param name="Table">
/// Where the role model sat, counted from 0. Not the person: of who is forgotten nothing stays in what others wrote.
/// </param>
public sealed record HarvestLine(int Table, string Words)
{
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Words.Length);
        return true;
    }
}
