using System.Collections.Frozen;

namespace LoopbaanBot.Careers.Reflection.Prompts;

/// <summary>All questions there are. Immutable; lookups keep the order in which the questions were given.</summary>
public sealed class PromptBank
{
    private readonly FrozenDictionary<PromptId, ReflectionPrompt> byId;
    private readonly FrozenDictionary<(CareerCompetency, PromptDepth), ReflectionPrompt[]> byPlace;

    /// <exception cref="ArgumentException">Two questions share an id.</exception>
    public PromptBank(IEnumerable<ReflectionPrompt> prompts)
    {
        All = [.. prompts];
        byId = All.ToFrozenDictionary(prompt => prompt.Id);
        if (byId.Count != All.Count)
        {
            throw new ArgumentException("Two questions share an id.", nameof(prompts));
        }

        byPlace = All.GroupBy(prompt => (prompt.Competency, prompt.Depth))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    public IReadOnlyList<ReflectionPrompt> All { get; }

    /// <summary>The questions of one step of one competency; empty when there are none.</summary>
    public IReadOnlyList<ReflectionPrompt> For(CareerCompetency competency, PromptDepth depth) =>
        byPlace.GetValueOrDefault((competency, depth), []);

    /// <summary>The question with this id, or null, for instance when it was retired after someone answered it.</summary>
    public ReflectionPrompt? Find(PromptId id) => byId.GetValueOrDefault(id);
}
