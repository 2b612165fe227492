using LoopbaanBot.Careers.People;

namespace LoopbaanBot.People;

/// <summary>Keeps teachers, with what a turn adds to their partition, in one write.</summary>
internal interface ITeacherStore
{
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    Task<StoredTeacher> LoadAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>Writes what changed since <see cref="LoadAsync"/>, all or nothing; writes nothing when nothing changed.</summary>
    /// <exception cref="TeacherChangedException">Another turn of this person was written in between.</exception>
    /// <exception cref="StoreUnavailableException">The store does not answer; nothing was kept.</exception>
    Task SaveAsync(
        StoredTeacher stored,
        IReadOnlyList<PartitionChange> changes,
        string? activityId,
        CancellationToken cancellationToken
    );
}

/// <summary>Another turn of the same person was kept first; run this one again on fresh state.</summary>
internal sealed class TeacherChangedException() : Exception("The row was written by another turn.");

/// <summary>The store could not be read or written, so nothing was kept.</summary>
internal sealed class StoreUnavailableException(Exception inner) : Exception("The store does not answer.", inner);
