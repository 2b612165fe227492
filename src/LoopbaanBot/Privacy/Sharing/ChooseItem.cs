using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Privacy.Sharing;

/// <summary>Lists what this person could share.</summary>
internal sealed class ChooseItem(Shareables shareables) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("share.choose");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(
            ShareViews.Choose(turn, await shareables.ListAsync(turn.Teacher.Id, turn.Content, cancellationToken))
        );
}

/// <summary>Asks with whom and until when.</summary>
internal sealed class ShareItem(ShareForm form) : ICardAction
{
    public string Verb => ShareItemSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            ShareItemSubmit.Parse(data) is { } share
            && await form.FindAsync(turn, share.Item, cancellationToken) is { } scene
        )
        {
            turn.Show(ShareViews.Form(turn, scene, share.Choice, form.Today, null));
        }
        else
        {
            turn.Say(turn.Word("share.gone"));
        }
    }
}

/// <summary>Shows exactly what the recipient would see, before anything is shared.</summary>
internal sealed class PreviewShare(ShareForm form) : ICardAction
{
    public string Verb => PreviewSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            PreviewSubmit.Parse(data) is not { } preview
            || await form.FindAsync(turn, preview.Item, cancellationToken) is not { } scene
        )
        {
            turn.Say(turn.Word("share.gone"));
        }
        else if (
            await form.CheckAsync(turn, scene, preview.Choice, cancellationToken) is var (target, refusal)
            && target is not null
        )
        {
            turn.Show(ShareViews.Preview(turn, scene, target));
        }
        else
        {
            turn.Show(ShareViews.Form(turn, scene, preview.Choice, form.Today, turn.Texts[refusal!]));
        }
    }
}
