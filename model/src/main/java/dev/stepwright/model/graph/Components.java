package dev.stepwright.model.graph;

import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;

/// The loops of a graph and an order of its steps; loops are found with JGraphT.
record Components(List<List<StepId>> cycles, List<StepId> order) {

    static Components of(List<StepId> steps, List<Dependency> dependencies) {
        return straight(steps, dependencies).orElseGet(() -> tangled(steps, dependencies));
    }

    /// The order of a graph without loops, on plain numbers: a large pipeline is put in order after
    /// every edit of its dependencies. Empty when there is a loop.
    private static Optional<Components> straight(
            List<StepId> steps, List<Dependency> dependencies) {
        int[] rank = new int[1 + steps.stream().mapToInt(StepId::value).max().orElse(0)];
        for (int i = 0; i < steps.size(); i++) {
            rank[steps.get(i).value()] = i;
        }
        int[] waiting = new int[steps.size()];
        int[] first = new int[steps.size() + 1];
        for (Dependency dependency : dependencies) {
            waiting[rank[dependency.to().value()]]++;
            first[rank[dependency.from().value()] + 1]++;
        }
        for (int i = 0; i < steps.size(); i++) {
            first[i + 1] += first[i];
        }
        int[] next = new int[dependencies.size()];
        int[] filled = first.clone();
        for (Dependency dependency : dependencies) {
            next[filled[rank[dependency.from().value()]]++] = rank[dependency.to().value()];
        }
        var ready = new PriorityQueue<Integer>();
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        var order = new ArrayList<StepId>(steps.size());
        while (!ready.isEmpty()) {
            int step = ready.poll();
            order.add(steps.get(step));
            for (int i = first[step]; i < first[step + 1]; i++) {
                if (--waiting[next[i]] == 0) {
                    ready.add(next[i]);
                }
            }
        }
        return order.size() == steps.size()
                ? Optional.of(new Components(List.of(), List.copyOf(order)))
                : Optional.empty();
    }

    private static Components tangled(List<StepId> steps, List<Dependency> dependencies) {
        Graph<StepId, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        steps.forEach(graph::addVertex);
        var loops = new HashSet<StepId>();
        for (Dependency dependency : dependencies) {
            graph.addEdge(dependency.from(), dependency.to());
            if (dependency.from().equals(dependency.to())) {
                loops.add(dependency.from());
            }
        }
        Map<StepId, Integer> rank = HashMap.newHashMap(steps.size());
        steps.forEach(step -> rank.put(step, rank.size()));
        Comparator<StepId> inOrder = Comparator.comparingInt(step -> rank.getOrDefault(step, 0));

        List<Set<StepId>> found =
                new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets();
        var groups = new ArrayList<List<StepId>>();
        var groupOf = HashMap.<StepId, Integer>newHashMap(steps.size());
        for (Set<StepId> set : found) {
            set.forEach(step -> groupOf.put(step, groups.size()));
            groups.add(set.stream().sorted(inOrder).toList());
        }
        List<List<StepId>> cycles =
                groups.stream()
                        .filter(group -> group.size() > 1 || loops.contains(group.getFirst()))
                        .sorted(Comparator.comparing(List::getFirst, inOrder))
                        .toList();
        return new Components(cycles, order(groups, groupOf, dependencies, inOrder));
    }

    private static List<StepId> order(
            List<List<StepId>> groups,
            Map<StepId, Integer> groupOf,
            List<Dependency> dependencies,
            Comparator<StepId> inOrder) {
        int[] waiting = new int[groups.size()];
        var next = new ArrayList<List<Integer>>();
        groups.forEach(_ -> next.add(new ArrayList<>()));
        for (Dependency dependency : dependencies) {
            int from = groupOf.getOrDefault(dependency.from(), 0);
            int to = groupOf.getOrDefault(dependency.to(), 0);
            if (from != to) {
                next.get(from).add(to);
                waiting[to]++;
            }
        }
        var ready =
                new PriorityQueue<Integer>(
                        Comparator.comparing(group -> groups.get(group).getFirst(), inOrder));
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        var order = new ArrayList<StepId>();
        while (!ready.isEmpty()) {
            int group = ready.poll();
            order.addAll(groups.get(group));
            for (int to : next.get(group)) {
                if (--waiting[to] == 0) {
                    ready.add(to);
                }
            }
        }
        return List.copyOf(order);
    }
}
