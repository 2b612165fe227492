using LoopbaanBot.Content.Commands;

namespace LoopbaanBot.Conversation;

/// <summary>What happens when somebody asks for something in plain words.</summary>
internal interface ITextCommand
{
    bool Answers(Command command);

    Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken);
}
