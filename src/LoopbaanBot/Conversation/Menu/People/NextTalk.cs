using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Conversation.Menu.People;

/// <summary>The first talk or meeting that somebody has ahead: talks helped most, so it stands above all else.</summary>
internal sealed class NextTalk(IEnumerable<IUpcoming> sources, SchoolClock clock)
{
    public async Task<Upcoming?> FindAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        var ahead = new List<Upcoming>();
        foreach (var source in sources)
        {
            ahead.AddRange(await source.ListAsync(turn.Teacher.Id, turn.Content, cancellationToken));
        }

        return ahead.Where(talk => talk.At >= clock.Now).MinBy(talk => talk.At);
    }
}
