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
        if (await book.FindAsync(turn.Teacher.Id, data, cancellationToken) is not { } scene)
        {
            turn.Say(turn.Word("roleTalk.gone"));
        }
        else if (!May(scene))
        {
            // Pressed twice, or decided elsewhere meanwhile: show how it stands now.
            turn.Show(TalkViews.Of(turn, scene));
        }
        else
        {
            await ActAsync(turn, scene, data, cancellationToken);
        }
    }

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
