using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Talks.Steps;

/// <summary>A step in one talk: found, authorised, done. A stranger and a talk that is over get the same words.</summary>
internal abstract class TalkStep(TalkBook book, string verb) : ICardAction
{
    protected TalkBook Book => book;

    public string Verb => verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        if (await book.RefAsync(me, data, cancellationToken) is not { } talk)
        {
            turn.Say(turn.Word("roleTalk.gone"));
            return;
        }

        var scene = await book.FindAsync(me, talk, cancellationToken);
        if (scene is not null && May(scene))
        {
            await ActAsync(turn, scene, data, cancellationToken);
            return;
        }

        // Pressed twice, decided elsewhere, or a turn that is run again: show how it stands now, and tell what the
        // first run decided and may not have come to tell.
        turn.Afterwards(token => TellAgainAsync(me, talk, token));
        if (scene is null)
        {
            turn.Say(turn.Word("roleTalk.gone"));
        }
        else
        {
            turn.Show(TalkViews.Of(turn, scene));
        }
    }

    /// <summary>What this step told the other, from how the talk stands; told before it does nothing.</summary>
    protected virtual Task TellAgainAsync(PersonId me, TalkRef talk, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    protected abstract bool May(TalkScene scene);

    protected abstract Task ActAsync(
        TeacherTurn turn,
        TalkScene scene,
        CardData data,
        CancellationToken cancellationToken
    );

    /// <summary>Shows the talk as it stands after what was kept, with a line about it.</summary>
    protected async Task ShowAsync(
        TeacherTurn turn,
        TalkScene before,
        TalkNote mine,
        string? notice,
        CancellationToken cancellationToken
    )
    {
        if (await book.FindAsync(turn.Teacher.Id, before.Ref, cancellationToken) is { } after)
        {
            turn.Show(TalkViews.Of(turn, after with { Mine = mine }, notice is null ? null : turn.Texts[notice]));
        }
        else
        {
            turn.Say(turn.Word("roleTalk.gone"));
        }
    }
}
