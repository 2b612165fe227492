using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Buddies.Mirrors.Actions;
using LoopbaanBot.Buddies.Moments.Cards;
using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Buddies.Mirrors.Cards;

/// <summary>One note as its receiver sees it, beside what they wrote themselves, or as its giver does.</summary>
internal sealed class MirrorViews(TeacherTurn turn, SharedId id, MirrorNote note)
{
    private readonly Texts _texts = turn.Texts;
    private readonly MirrorSubmit _submit = new(id);
    private readonly string _competency = turn.Content[note.Competency].Intro.Name;

    /// <param name="own">What the receiver wrote about the competency last; words and no marks (K114).</param>
    public View Received(IReadOnlyList<string> own, string? notice) =>
        View(
            _texts["mirror.read.title", ("name", note.Giver.Name.ToString())],
            notice,
            [.. Words(), .. Self(own), Term()],
            [
                .. note.KeptOn is null
                    ? [Button("mirror.read.keep", MirrorSubmit.KeepVerb)]
                    : Array.Empty<AdaptiveAction>(),
                Button("mirror.read.discard", MirrorSubmit.DiscardVerb),
            ]
        );

    /// <summary>The giver sees the words and not whether they were kept: that is the receiver's.</summary>
    public View Given(bool mayWithdraw) =>
        View(
            _texts["mirror.read.titleGiven", ("name", note.Receiver.Name.ToString())],
            null,
            Words(),
            mayWithdraw ? [Button("mirror.read.withdraw", MirrorSubmit.WithdrawVerb)] : []
        );

    public View AskDiscard() => Ask(_texts["mirror.ask.discard"], MirrorSubmit.DiscardVerb);

    public View AskWithdraw() =>
        Ask(_texts["mirror.ask.withdraw", ("name", note.Receiver.Name.ToString())], MirrorSubmit.WithdrawVerb);

    private View Ask(string question, string verb) =>
        View(
            _texts["mirror.title"],
            null,
            [CardText.Own(question)],
            [
                _submit.Write(verb).Sure().ToAction(_texts["mirror.ask.yes"], AdaptiveActionStyle.Destructive),
                Button("mirror.ask.no", MirrorSubmit.ReadVerb),
            ]
        );

    private View View(
        string title,
        string? notice,
        IEnumerable<AdaptiveElement> body,
        IEnumerable<AdaptiveAction> actions
    ) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body = [CardText.Heading(title), .. MomentParts.Notice(notice), .. body],
                Actions = [.. actions, OpenMirrors.Command.ToAction(_texts["mirror.back"])],
            },
            MirrorPosts.Doorway(_texts)
        );

    private IEnumerable<AdaptiveElement> Words()
    {
        yield return CardText.Label(_texts["mirror.read.strength", ("competency", _competency)]);
        yield return CardText.Own(note.Words.Strength);
        yield return CardText.Label(_texts["mirror.read.question"]);
        yield return CardText.Own(note.Words.Question);
        if (note.Words.Suggestion is { } suggestion)
        {
            yield return CardText.Label(_texts["mirror.read.suggestion"]);
            yield return CardText.Own(suggestion);
        }
    }

    private IEnumerable<AdaptiveElement> Self(IReadOnlyList<string> own)
    {
        yield return CardText.Label(_texts["mirror.read.self", ("competency", _competency)]);
        foreach (var words in own)
        {
            yield return CardText.Own(words);
        }

        if (own.Count == 0)
        {
            yield return new AdaptiveTextBlock(_texts["mirror.read.selfNone"]);
        }
    }

    private AdaptiveTextBlock Term() =>
        CardText.Small(
            note.KeptOn is { } day
                ? _texts["mirror.read.keptOn", ("date", day)]
                : _texts["mirror.read.until", ("date", note.LastDay)]
        );

    private AdaptiveExecuteAction Button(string text, string verb) => _submit.Write(verb).ToAction(_texts[text]);
}
