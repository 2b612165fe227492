using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Content.Commands;

/// <summary>A recognised request; <see cref="CommandKind.Reflect"/> may name the competency.</summary>
internal readonly record struct Command(CommandKind Kind, CareerCompetency? Competency = null);
