using LoopbaanBot.Actions.Steps;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Sharing;
using LoopbaanBot.Reflection.Journal;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Cards;

/// <summary>What only the teacher sees of a reflection.</summary>
internal static class ReflectionViews
{
    public static View Page(TeacherTurn turn, ReflectionPage page)
    {
        var framed = page with { Frame = page.Frame.For(turn.Teacher) };
        return new View(
            Draw(turn.Content, turn.Teacher.Profile, framed),
            () => ReflectionPosts.Doorway(turn.Content, page.Draft.Reflection)
        );
    }

    /// <summary>The page as a card: only for a view, and for the checks of all cards.</summary>
    public static AdaptiveCard Draw(LanguageContent content, TeacherProfile profile, ReflectionPage page)
    {
        var reflection = page.Draft.Reflection;
        var card = new PageCard(
            content,
            CardText.TitleOf(content, reflection.Competency),
            page.Frame,
            command => new TalkSubmit(reflection.Id, page.Frame.Revision, command)
        );
        var closing = new ClosingBodies(content, profile, card);
        var body = new PageBodies(content, profile, card, closing).For(page);
        return card.Draw(body with { Late = LateWords.Of(page) });
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
                    new AdaptiveTextBlock(turn.Texts["talk.privateCard"])
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
        if (reflection.Plan is not null)
        {
            yield return StepCommands
                .New(ActionSourceKind.Reflection, reflection.Id.ToString())
                .ToAction(turn.Texts["step.toSteps"]);
        }

        yield return new EditSubmit(reflection.Id).Write().ToAction(turn.Texts["journal.edit"]);
        yield return new ShareItemSubmit(ShareableReflection.RefOf(reflection), ShareChoice.Empty)
            .Write()
            .ToAction(turn.Texts["share.button"]);
        yield return new DeleteSubmit(reflection.Id, Confirmed: false).Write().ToAction(turn.Texts["journal.delete"]);
        yield return Verbs.OpenJournal.ToAction(turn.Texts["menu.journal"]);
        yield return Verbs.PickCompetency.ToAction(turn.Texts["menu.reflect"]);
    }
}
