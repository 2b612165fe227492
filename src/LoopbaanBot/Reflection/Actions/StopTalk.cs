using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Reflection.Cards;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Actions;

/// <summary>Stop and later in plain words, whenever a talk is running.</summary>
internal sealed class StopTalk(ReflectionTalk talk) : ITextCommand
{
    public bool Answers(Command command) => command.Kind is CommandKind.Stop or CommandKind.Later;

    public async Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken)
    {
        if (talk.Running(turn) is not { } draft)
        {
            turn.Say(turn.Word("talk.nothing"));
            return;
        }

        var stops = command.Kind == CommandKind.Stop;
        var input = new DialogInput(stops ? DialogCommand.Stop : DialogCommand.Later);
        await talk.ContinueAsync(turn, input, cancellationToken);
        turn.ShowOnlyDoorway(
            stops
                ? ReflectionPosts.Stopped(turn.Content, draft.Reflection)
                : ReflectionPosts.Paused(turn.Content, draft.Reflection)
        );
    }
}
