using LoopbaanBot.Buddies.Moments;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Tests.Transcripts.Buddies;

/// <summary>Buddy groups that a test says there are.</summary>
internal sealed class TestCircles : IBuddyCircles
{
    private readonly List<BuddyCircle> _circles = [];

    public void Put(BuddyCircle circle)
    {
        _circles.RemoveAll(known => known.Key == circle.Key);
        _circles.Add(circle);
    }

    public Task<BuddyCircle?> FindAsync(GroupKey key, CancellationToken cancellationToken) =>
        Task.FromResult(_circles.FirstOrDefault(circle => circle.Key == key));

    public Task<IReadOnlyList<BuddyCircle>> ListAsync(PersonId person, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<BuddyCircle>>([.. _circles.Where(circle => circle.People.Contains(person))]);
}
