using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Turns;

namespace LoopbaanBot.Conversation;

/// <summary>What happens when somebody asks for something in plain words.</summary>
internal interface ITextCommand
{
    bool Answers(Command command);

    Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken);
}
