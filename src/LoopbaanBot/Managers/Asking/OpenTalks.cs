using System.Security.Cryptography;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Managers.Asking;

/// <summary>"Gesprek": the talks that were asked for, or the form at once when there are none.</summary>
internal sealed class OpenTalks(TeacherTalks talks, NewTalk form) : OpensView
{
    public override string Verb => TalkVerbs.List.Verb;

    public override bool Answers(Command command) => command.Kind == CommandKind.ManagerTalk;

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var all = await talks.ListAsync(turn, cancellationToken);
        if (all.Count == 0)
        {
            await form.RunAsync(turn, data, cancellationToken);
        }
        else
        {
            turn.Show(AskViews.List(turn, all));
        }
    }

    protected override PostedCard DoorwayFor(TeacherTurn turn) => AskViews.Doorway(turn.Texts);
}

/// <summary>Opens the form of a new talk.</summary>
internal sealed class NewTalk(AskForm form) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of(TalkAsk.NewVerb);

    public string Verb => Command.Verb;

    /// <summary>Opened from the preview, all that was chosen stands in it again.</summary>
    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        await ShowAsync(
            turn,
            TalkAsk.Parse(data, turn.Teacher.Id) ?? TalkAsk.Begin(NewId(turn.Teacher.Id), TalkKind.Kickoff, null),
            cancellationToken
        );

    public async Task ShowAsync(
        TeacherTurn turn,
        TalkAsk ask,
        CancellationToken cancellationToken,
        string? refusal = null
    ) => turn.Show(AskFormViews.Draw(turn, await form.ChoicesAsync(turn, cancellationToken), ask, refusal));

    public static SharedId NewId(PersonId asker) =>
        SharedId.FromRandom(asker.TenantId, RandomNumberGenerator.GetBytes(16));
}

/// <summary>Asks somebody else instead: the same form, and what was asked of the other ends when it is sent.</summary>
internal sealed class AskInstead(TalkAccess access, NewTalk form) : ICardAction
{
    public string Verb => TalkVerbs.Instead;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(turn, data, TalkAction.Withdraw, cancellationToken) is { } open)
        {
            var ask = TalkAsk.Begin(NewTalk.NewId(turn.Teacher.Id), open.Talk.Kind, open.Id);
            await form.ShowAsync(turn, ask, cancellationToken);
        }
        else
        {
            turn.Say(turn.Word("notice.gone"));
        }
    }
}

/// <summary>Shows exactly what the other would see, before anything is sent.</summary>
internal sealed class PreviewTalk(AskForm form, NewTalk again) : ICardAction
{
    public string Verb => TalkAsk.PreviewVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (TalkAsk.Parse(data, turn.Teacher.Id) is not { } ask)
        {
            turn.Say(turn.Word("notice.gone"));
        }
        else if (await form.CheckAsync(turn, ask, cancellationToken) is var (scene, refusal) && scene is not null)
        {
            turn.Show(PreviewViews.Draw(turn, scene, TalkAsk.Page(data)));
        }
        else
        {
            await again.ShowAsync(turn, ask, cancellationToken, turn.Texts[refusal!]);
        }
    }
}
