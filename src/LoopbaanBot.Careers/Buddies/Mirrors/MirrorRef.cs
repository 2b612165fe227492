using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Buddies.Mirrors;

/// <summary>That a note was written, without its words.</summary>
public sealed record MirrorRef(
    SharedId Note,
    MomentId Moment,
    PersonId Giver,
    PersonId Receiver,
    CareerCompetency Competency
)
{
    public bool Names(PersonId person) => Giver == person || Receiver == person;

    /// <summary>One note for one competency, of one peer for another, at one moment.</summary>
    public bool IsTwinOf(MirrorRef other) => this with { Note = other.Note } == other;
}
