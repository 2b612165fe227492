using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Content;
using LoopbaanBot.Standing;

namespace LoopbaanBot.Rounds;

/// <summary>What a format is called and says, in the words of the catalogue.</summary>
internal static class RoundWords
{
    public static Wording Name(Texts texts, RoundFormat format) =>
        Wording.Of(texts, $"format.{Chosen.TextOf(format)}.name");

    public static Wording Purpose(Texts texts, RoundFormat format) =>
        Wording.Of(texts, $"format.{Chosen.TextOf(format)}.purpose");

    public static Wording Safe(Texts texts, RoundFormat format) =>
        Wording.Of(texts, $"format.{Chosen.TextOf(format)}.safe");

    /// <summary>What becomes of what is written, by others and by oneself.</summary>
    public static IEnumerable<Wording> Keeps(Texts texts, RoundFormat format)
    {
        yield return Wording.Of(texts, $"round.keeps.{Chosen.TextOf(format.Rules().Keeping)}");
        if (format.Rules().KeepsFrom is not null)
        {
            yield return Wording.Of(texts, "round.keeps.own");
        }
    }

    public static IEnumerable<Wording> Prompts(Texts texts, RoundFormat format) =>
        Numbers(texts.Variants($"format.{Chosen.TextOf(format)}.prompt"))
            .Select(number => Wording.Of(texts, $"format.{Chosen.TextOf(format)}.prompt.{number}"));

    /// <summary>What is asked in each field of an answer.</summary>
    public static IEnumerable<string> Fields(Texts texts, RoundFormat format) =>
        Numbers(format.Rules().Fields).Select(number => texts[$"format.{Chosen.TextOf(format)}.field.{number}"]);

    /// <summary>The question to whoever keeps something of the round for themselves.</summary>
    public static string Keepsake(Texts texts, RoundFormat format) => texts[$"format.{Chosen.TextOf(format)}.keep"];

    /// <summary>The present step, with its number and its minutes.</summary>
    public static Wording Step(Texts texts, GroupRound round)
    {
        var (number, minutes) = (round.Step + 1, round.Setup.Steps());
        return Wording.Of(
            texts,
            "round.step",
            ("n", number),
            ("m", minutes.Count),
            ("minutes", minutes[round.Step]),
            ("step", Wording.Of(texts, $"format.{Chosen.TextOf(round.Setup.Format)}.step.{number}"))
        );
    }

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(1, count);
}
