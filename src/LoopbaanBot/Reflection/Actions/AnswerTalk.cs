using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Actions;

/// <summary>Takes what was pressed on a page of the running talk. A page of another talk opens that one instead.</summary>
internal sealed class AnswerTalk(OpenReflection open) : ICardAction
{
    public string Verb => TalkSubmit.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (TalkSubmit.Parse(data) is not { } submit)
        {
            turn.Say(turn.Word("error.oldCard"));
            return Task.CompletedTask;
        }

        // What is delivered twice shows where the talk stands and changes nothing.
        var input = turn.IsRepeat ? new DialogInput(DialogCommand.Show) : submit.ToInput(data);
        return open.RunAsync(turn, submit.Talk, input, cancellationToken);
    }
}
