using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Reflection.Journal;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Cards;

/// <summary>What only the teacher sees of a reflection.</summary>
internal static class ReflectionViews
{
    public static View Page(TeacherTurn turn, ReflectionPage page)
    {
        var card = new PageCard(turn.Content, page);
        var closing = new ClosingBodies(turn.Content, turn.Teacher.Profile, card);
        var body = new PageBodies(turn.Content, turn.Teacher.Profile, card, closing).For(page);
        return new View(card.Draw(body), () => ReflectionPosts.Doorway(turn.Content, page.Draft.Reflection));
    }

    /// <summary>A kept reflection, as it stands in the journal.</summary>
    public static View Read(TeacherTurn turn, CareerReflection reflection) =>
        Closed(turn, reflection, null, ReflectionPosts.Kept(turn.Content, reflection));

    public static View Kept(TeacherTurn turn, CareerReflection reflection) =>
        Closed(turn, reflection, "summary.keptWhere", ReflectionPosts.Kept(turn.Content, reflection));

    public static View Changed(TeacherTurn turn, CareerReflection reflection) =>
        Closed(turn, reflection, "amend.done", ReflectionPosts.Kept(turn.Content, reflection));

    public static View Paused(TeacherTurn turn, CareerReflection reflection) =>
        View.Of(ReflectionPosts.Paused(turn.Content, reflection), turn.Language);

    public static View Stopped(TeacherTurn turn, CareerReflection reflection, bool isKept) =>
        View.Of(ReflectionPosts.Stopped(turn.Content, reflection, isKept), turn.Language);

    public static View Discarded(TeacherTurn turn, CareerReflection reflection) =>
        View.Of(ReflectionPosts.Discarded(turn.Content, reflection), turn.Language);

    private static View Closed(TeacherTurn turn, CareerReflection reflection, string? notice, PostedCard doorway) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(CardText.TitleOf(turn.Content, reflection.Competency)),
                    .. notice is null ? [] : new AdaptiveElement[] { new AdaptiveTextBlock(turn.Texts[notice]) },
                    .. SummaryLines.Of(turn.Content, reflection),
                    new AdaptiveTextBlock(turn.Texts["talk.private"])
                    {
                        IsSubtle = true,
                        Size = AdaptiveTextSize.Small,
                    },
                ],
                Actions = [.. JournalButtons(turn, reflection)],
            },
            doorway
        );

    private static IEnumerable<AdaptiveExecuteAction> JournalButtons(TeacherTurn turn, CareerReflection reflection)
    {
        yield return new EditSubmit(reflection.Id).Write().ToAction(turn.Texts["journal.edit"]);
        yield return new DeleteSubmit(reflection.Id, Confirmed: false).Write().ToAction(turn.Texts["journal.delete"]);
        yield return Verbs.OpenJournal.ToAction(turn.Texts["menu.journal"]);
        yield return Verbs.PickCompetency.ToAction(turn.Texts["menu.reflect"]);
    }
}
