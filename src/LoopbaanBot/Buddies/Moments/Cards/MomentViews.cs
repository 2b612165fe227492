using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Buddies.Mirrors;
using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Content;
using LoopbaanBot.Content.Moments;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Buddies.Moments.Cards;

/// <summary>One moment as one of its members sees it, with what that person can do now.</summary>
internal sealed class MomentViews(TeacherTurn turn, OpenedMoment opened, DateOnly today)
{
    private readonly Texts _texts = turn.Texts;
    private readonly BuddyMoment _moment = opened.Moment;
    private readonly MomentContent _kind = turn.Content.Moments[opened.Moment.Kind];
    private readonly MomentSubmit _submit = MomentSubmit.Of(opened);

    public View Draw(string? notice) =>
        MomentParts.View(
            turn,
            MomentWhen.Line(turn.Content, _moment).ToString(),
            notice,
            [
                .. Names(),
                .. _moment.State switch
                {
                    MomentState.Proposed => Proposed(),
                    MomentState.Planned => Planned(),
                    MomentState.Held => [new AdaptiveTextBlock(_texts["moment.held.card"])],
                    _ => Array.Empty<AdaptiveElement>(),
                },
            ],
            Actions()
        );

    public View AskCancel() =>
        Ask(
            ("moment.cancelled.ask", "moment.cancelled.yes", "moment.cancelled.no"),
            MomentSubmit.CancelVerb,
            AdaptiveActionStyle.Destructive
        );

    /// <summary>Of a moment without an agreed time: the button is pressed by mistake more easily.</summary>
    public View AskHeld() =>
        Ask(
            ("moment.heldAlready.ask", "moment.heldAlready.yes", "moment.heldAlready.no"),
            MomentSubmit.HeldVerb,
            AdaptiveActionStyle.Positive
        );

    private View Ask((string Question, string Yes, string No) texts, string verb, AdaptiveActionStyle style) =>
        MomentParts.View(
            turn,
            MomentWhen.Line(turn.Content, _moment).ToString(),
            null,
            [new AdaptiveTextBlock(_texts[texts.Question])],
            [_submit.Write(verb).Sure().ToAction(_texts[texts.Yes], style), Button(texts.No, MomentSubmit.OpenVerb)]
        );

    private IEnumerable<AdaptiveElement> Names()
    {
        var others = _moment.Members.Where(member =>
            member.Person != turn.Teacher.Id && opened.Circle.People.Contains(member.Person)
        );
        yield return CardText.Own(_texts["moment.with", ("names", MomentWhen.Names(others))]);
        yield return CardText.Small(_texts["moment.minutes", ("count", _moment.Length.Minutes)]);
        yield return new AdaptiveTextBlock(Wording.PurposeOf(_kind).ToString());
    }

    private IEnumerable<AdaptiveElement> Proposed()
    {
        foreach (var slot in _moment.Slots)
        {
            var suited = _moment.SuitedBy(slot);
            yield return CardText.Label(MomentWhen.Slot(_texts, slot).ToString());
            yield return suited.Count == 0
                ? CardText.Small(_texts["moment.proposed.suitsNobody"])
                : CardText.Own(_texts["moment.proposed.suits", ("names", MomentWhen.Names(suited))]);
        }

        yield return Choice(MomentSubmit.PicksId, "moment.proposed.mine", isMultiple: true);
        yield return MomentParts.Buttons(
            _submit.Write(MomentSubmit.PickVerb).ToAction(_texts["moment.proposed.keep"], AdaptiveActionStyle.Positive)
        );
        if (_moment.Proposer == turn.Teacher.Id)
        {
            yield return Choice(MomentSubmit.FixId, "moment.proposed.fixLabel", isMultiple: false);
            yield return MomentParts.Buttons(Button("moment.proposed.fix", MomentSubmit.FixVerb));
        }
    }

    private AdaptiveChoiceSetInput Choice(string id, string label, bool isMultiple)
    {
        var mine = _moment.Picks.FirstOrDefault(pick => pick.Person == turn.Teacher.Id)?.Slots ?? [];
        return new AdaptiveChoiceSetInput(id)
        {
            Label = _texts[label],
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = isMultiple,
            Value = isMultiple ? string.Join(',', mine.Select(MomentSubmit.Write)) : null,
            Choices =
            [
                .. _moment.Slots.Select(slot => new AdaptiveChoice(
                    MomentWhen.Slot(_texts, slot).ToString(),
                    MomentSubmit.Write(slot)
                )),
            ],
        };
    }

    private IEnumerable<AdaptiveElement> Planned()
    {
        yield return CardText.Label(_texts["moment.planned.asked"]);
        foreach (var question in Wording.QuestionsOf(_kind))
        {
            yield return new AdaptiveTextBlock(question.ToString());
        }

        yield return CardText.Small(Wording.SafetyOf(_kind).ToString());
    }

    /// <summary>At most five, for with the way back that is all a card may have.</summary>
    private IEnumerable<AdaptiveAction> Actions()
    {
        if (_moment.State == MomentState.Planned)
        {
            yield return Button("moment.planned.steps", MomentSubmit.StepsVerb);
        }

        if (_moment.MayBeHeld(today))
        {
            yield return Button("moment.planned.held", MomentSubmit.HeldVerb);
        }
        else if (_moment.State == MomentState.Planned)
        {
            yield return Button("moment.planned.diary", MomentSubmit.DiaryVerb);
        }

        if (_moment.State == MomentState.Cancelled && _moment.MayBeInDiary())
        {
            yield return Button("moment.cancelled.diary", MomentSubmit.DiaryVerb);
        }

        if (_moment.State == MomentState.Held)
        {
            yield return Button("moment.held.harvest", MomentSubmit.HarvestVerb);
        }

        if (_moment.Kind == BuddyMomentKind.Mirroring && MirrorGivingResource.HasBegun(_moment, today))
        {
            yield return MirrorSubmit.WriteNew(opened.Key).ToAction(_texts["moment.planned.mirror"]);
        }

        if (_moment.IsOpen)
        {
            yield return Button("moment.planned.move", MomentSubmit.MoveVerb);
            yield return Button("moment.planned.cancel", MomentSubmit.CancelVerb);
        }
    }

    private AdaptiveExecuteAction Button(string text, string verb) => _submit.Write(verb).ToAction(_texts[text]);
}
