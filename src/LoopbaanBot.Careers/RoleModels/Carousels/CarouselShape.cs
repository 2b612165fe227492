namespace LoopbaanBot.Careers.RoleModels.Carousels;

/// <summary>
/// How a carousel turns: each role model stays at a table, the groups move on (domain G5). A Latin square: in every
/// round each group sits at another table, and no group comes twice to the same one.
/// </summary>
/// <param name="Groups">Two or more, and never more than there are tables.</param>
/// <param name="Tables">One for each role model, <see cref="FewestTables"/> to <see cref="MostTables"/>.</param>
/// <param name="Rounds">Never more than there are tables, or somebody would sit down twice.</param>
public sealed record CarouselShape(int Groups, int Tables, int Rounds)
{
    public const int FewestTeachers = 8;
    public const int MostTeachers = 20;
    public const int FewestTables = 2;
    public const int MostTables = 5;

    /// <summary>Four rounds take 64 minutes; a fifth makes the meeting too long for its pause.</summary>
    public const int MostRounds = 4;

    /// <summary>Two at a table at least: a role model tells to a group, not to one person.</summary>
    private const int SmallestGroup = 2;

    private const int LargestComfortable = 5;

    /// <summary>
    /// Four groups at four tables in four rounds for 12 to 16; two of each for eight people with two role models. Null
    /// outside 8 to 20 teachers and 2 to 5 role models.
    /// </summary>
    public static CarouselShape? For(int teachers, int roleModels)
    {
        if (teachers is < FewestTeachers or > MostTeachers || roleModels is < FewestTables or > MostTables)
        {
            return null;
        }

        return Turning(Math.Min(roleModels, teachers / SmallestGroup), roleModels);
    }

    /// <summary>As it was made at the start, whoever came or went since.</summary>
    internal static CarouselShape Turning(int groups, int tables) => new(groups, tables, Math.Min(tables, MostRounds));

    /// <summary>The table of a group in a round, all counted from 0.</summary>
    public int TableOf(int group, int round) => (group + round) % Tables;

    /// <summary>The group at a table in a round; null when the table rests, as with five role models and eight people.</summary>
    public int? GroupAt(int table, int round)
    {
        var group = (table - round + Tables) % Tables;
        return group < Groups ? group : null;
    }

    /// <summary>Whether groups get so large that not everybody comes to ask; another role model would help.</summary>
    public bool IsCrowded(int teachers) => teachers > Groups * LargestComfortable;
}
