using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Telling;

namespace LoopbaanBot.Managers.Agreements;

/// <summary>Shows what is agreed and what is proposed, with the form to propose something else. Both see the same.</summary>
internal sealed class OpenAgreements(TalkAccess access) : ICardAction
{
    public string Verb => TalkVerbs.Agreements;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.See, cancellationToken) is { } open)
        {
            turn.Show(AgreementViews.Show(turn, open, null, null));
        }
        else
        {
            turn.Say(turn.Word("notice.gone"));
        }
    }
}

/// <summary>Proposes words for what is agreed; the other sees them as a new version. Whatever was refused stays in the form.</summary>
internal sealed class ProposeAgreement(TalkAccess access, TalkNews news) : ICardAction
{
    public string Verb => TalkVerbs.Propose;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.Agree, cancellationToken) is not { } open)
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        var form = AgreementForm.Read(data, access.Today);
        if (form.TooLong is { } tooLong)
        {
            PageNotices.SayTooLong(turn, tooLong);
        }
        else if (form.Refusal is { } refusal)
        {
            turn.Show(AgreementViews.Show(turn, open, data, turn.Texts[refusal]));
        }
        else
        {
            await ProposeAsync(turn, open, data, form, cancellationToken);
        }
    }

    private async Task ProposeAsync(
        TeacherTurn turn,
        OpenTalk open,
        CardData data,
        AgreementForm form,
        CancellationToken cancellationToken
    )
    {
        var basedOn = data.Number(AgreementForm.VersionKey) ?? -1;
        open = await access.StepAsync(
            turn.Teacher.Id,
            open,
            TalkAction.Agree,
            talk => talk.Propose(open.Side, basedOn, form.Words, access.Today),
            cancellationToken
        );
        var current = open.Talk.Agreements.Current;
        if (current?.Words != form.Words)
        {
            // The other wrote first: their words stand above, these in the fields.
            turn.Show(AgreementViews.Show(turn, open, data, turn.Texts["agreement.overtaken"]));
            return;
        }

        if (current.By == open.Side && !current.IsAgreed)
        {
            var occasion = TalkOccasion.Of(TalkOccasion.Proposed, current.Number);
            await news.TellOtherAsync(turn, open, occasion, cancellationToken);
        }

        turn.Show(AgreementViews.Show(turn, open, null, turn.Texts["agreement.proposed"]));
    }
}

/// <summary>Says yes to the version on the card. One that was overtaken meanwhile is shown anew.</summary>
internal sealed class ConfirmAgreement(TalkAccess access, TalkTimers timers) : ICardAction
{
    public string Verb => TalkVerbs.Confirm;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.Agree, cancellationToken) is not { } open)
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        var number = data.Number(AgreementForm.VersionKey) ?? -1;
        open = await access.StepAsync(
            turn.Teacher.Id,
            open,
            TalkAction.Agree,
            talk => talk.Confirm(open.Side, number, access.Today),
            cancellationToken
        );
        await timers.SetAsync(open, cancellationToken);
        var isAgreed = open.Talk.Agreements.Agreed?.Number == number;
        turn.Show(
            AgreementViews.Show(
                turn,
                open,
                null,
                turn.Texts[isAgreed ? "agreement.confirmed" : "agreement.changedMeanwhile"]
            )
        );
    }
}
