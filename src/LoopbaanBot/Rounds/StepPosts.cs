using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rounds;

/// <summary>The card of a step in which each opens something alone: a form, or what everybody wrote.</summary>
/// <remarks>
/// It is posted once and never drawn again, unlike the board, which changes with every step and every answer: what
/// somebody is typing in a card is lost when Teams draws that card again.
/// </remarks>
internal static class StepPosts
{
    /// <summary>Null for a step in which nothing is opened.</summary>
    public static PostedCard? Of(Texts texts, SharedId id, GroupRound round) =>
        Buttons(texts, id, round).ToArray() is { Length: > 0 } buttons
            ? new PostedCard(Title(texts, round), [], buttons)
            : null;

    private static Wording Title(Texts texts, GroupRound round) =>
        round.Stage == RoundStage.Closing ? Wording.Of(texts, "round.line.closing")
        : OpensNow(round) ? Wording.Of(texts, "round.line.open")
        : RoundWords.Step(texts, round);

    private static IEnumerable<PostedButton> Buttons(Texts texts, SharedId id, GroupRound round)
    {
        var rules = round.Setup.Rules;
        if (round.TakesAnswers && round.Step == rules.WritingStep)
        {
            yield return PostedButton.Of(texts, "round.write.open", RoundCommands.Write(id));
        }

        if (OpensNow(round))
        {
            yield return PostedButton.Of(texts, "round.read", RoundCommands.Read(id));
        }

        if (round.TakesKeepsakes && (round.Stage == RoundStage.Closing || round.Step == rules.KeepsFrom))
        {
            yield return PostedButton.Of(texts, "round.keep.open", RoundCommands.Keep(id));
        }

        if (round.Stage == RoundStage.Closing)
        {
            yield return PostedButton.Of(texts, "round.plan.open", RoundCommands.Plan(id));
        }
    }

    private static bool OpensNow(GroupRound round) =>
        round is { ShowsAnswers: true, Stage: RoundStage.Talking } && round.Step == round.Setup.Rules.WritingStep + 1;
}
