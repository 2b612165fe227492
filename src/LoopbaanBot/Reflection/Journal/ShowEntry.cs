using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Reflection.Actions;

namespace LoopbaanBot.Reflection.Journal;

/// <summary>Opens the chosen reflection.</summary>
internal sealed class ShowEntry(OpenReflection open) : ICardAction
{
    public string Verb => ShowSubmit.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (ShowSubmit.Parse(data) is { } chosen)
        {
            return open.RunAsync(turn, chosen, new DialogInput(DialogCommand.Show), cancellationToken);
        }

        turn.Say(turn.Word("talk.choice.required"));
        return Task.CompletedTask;
    }
}
