using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Conversation.Menu.People;

/// <summary>The first talk or meeting that somebody has ahead: talks helped most, so it stands above all else.</summary>
internal sealed class NextTalk(IEnumerable<IUpcoming> sources, SchoolClock clock)
{
    public async Task<Upcoming?> FindAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        // At once: each looks in another place, and the menu waits for the slowest alone.
        var ahead = await Task.WhenAll(
            sources.Select(source => source.ListAsync(turn.Teacher.Id, turn.Content, cancellationToken))
        );
        return ahead.SelectMany(talks => talks).Where(talk => talk.At >= clock.Now).MinBy(talk => talk.At);
    }
}
