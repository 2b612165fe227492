using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Content;

namespace LoopbaanBot.Rounds.Preparing;

/// <summary>Why a round cannot start like this, and what a guide can do instead.</summary>
internal static class SetupNotices
{
    public static string Refused(Texts texts, SetupSubmit submit) =>
        submit.Chosen is var (format, _, expected)
            ? string.Join(' ', NotFor(texts, format, expected, submit.Aim.KnowEachOther))
            : texts["round.setup.wrong"];

    private static IEnumerable<string> NotFor(Texts texts, RoundFormat format, int people, bool knowEachOther)
    {
        var rules = format.Rules();
        yield return texts[
            "round.setup.size",
            ("format", $"{RoundWords.Name(texts, format)}"),
            ("smallest", rules.Smallest),
            ("largest", rules.Largest)
        ];
        var others = RoundFormats.Fitting(people, knowEachOther);
        if (others.Count > 0)
        {
            yield return texts[
                "round.setup.instead",
                ("people", people),
                ("formats", string.Join(", ", others.Select(other => RoundWords.Name(texts, other))))
            ];
        }

        if (rules.Divided(people) is { } groups)
        {
            yield return texts["round.setup.divide", ("groups", groups)];
        }
        else if (others.Count == 0)
        {
            yield return texts["round.setup.alone"];
        }
    }
}
