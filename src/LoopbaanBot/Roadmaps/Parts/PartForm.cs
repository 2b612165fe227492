using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Conversation.Talks;

namespace LoopbaanBot.Roadmaps.Parts;

/// <summary>The form of one part of a roadmap: its fields, and what they change.</summary>
internal abstract class PartForm(RoadmapPart part, string title)
{
    public RoadmapPart Part { get; } = part;

    /// <summary>A text id.</summary>
    public string Title { get; } = title;

    public abstract int VersionOf(Roadmap roadmap);

    /// <summary>Whether there is something else to fill the form with than what stands in it.</summary>
    public abstract bool HasOther(OwnRoadmap own);

    /// <param name="own">What stands in the fields.</param>
    /// <param name="fresh">Rather what was written elsewhere.</param>
    public abstract IReadOnlyList<FormField> Fields(OwnRoadmap own, bool fresh);

    /// <summary>The roadmap with what was filled in, or why it cannot be.</summary>
    public abstract PartEdit Read(Roadmap roadmap, PartWords words);
}

/// <summary>What saving a form comes to.</summary>
internal abstract record PartEdit
{
    /// <param name="IsChange">False when the same words stand there already.</param>
    public sealed record Edited(Roadmap Roadmap, bool IsChange) : PartEdit;

    public sealed record Refused(Dialogs.Prompts.PromptError Error) : PartEdit;
}

/// <inheritdoc/>
internal sealed class PartForm<T>(RoadmapPart part, string title) : PartForm(part, title)
    where T : class, IRoadmapContent<T>
{
    public required Func<Roadmap, RoadmapSection<T>> Get { get; init; }

    public required Func<Roadmap, RoadmapSection<T>, Roadmap> Set { get; init; }

    public required Func<T, IReadOnlyList<FormField>> Draw { get; init; }

    public required Func<PartWords, T> Fill { get; init; }

    public override int VersionOf(Roadmap roadmap) => Get(roadmap).Version;

    public override bool HasOther(OwnRoadmap own) =>
        Get(own.Full).IsOwn && Proposed(own) is { IsEmpty: false } proposed && !proposed.Equals(Get(own.Full).Content);

    public override IReadOnlyList<FormField> Fields(OwnRoadmap own, bool fresh) =>
        Draw(fresh ? Proposed(own) : Get(own.Full).Content);

    public override PartEdit Read(Roadmap roadmap, PartWords words)
    {
        var content = Fill(words);
        if (words.Error is { } error)
        {
            return new PartEdit.Refused(error);
        }

        var (before, after) = (Get(roadmap), Get(roadmap).Edit(content));
        return new PartEdit.Edited(Set(roadmap, after), after != before);
    }

    private T Proposed(OwnRoadmap own) => Get(Roadmap.From(own.Sources.With(own.Mini))).Content;
}
